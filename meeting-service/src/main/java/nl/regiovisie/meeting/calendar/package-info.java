/** Meetings as calendars that a reader's own programme keeps up to date. */
package nl.regiovisie.meeting.calendar;
