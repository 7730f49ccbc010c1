/** Meetings: planned, changed, held, cancelled or published; and the list that everyone can read. */
package nl.regiovisie.meeting.planning;
