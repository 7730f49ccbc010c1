/** When visions can be influenced: evaluations, consultations and decisions, as a list and as iCalendar feeds. */
package nl.regiovisie.region.calendar;
