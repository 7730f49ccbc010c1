/** How many people come to a meeting, and the warning when that is too few. */
package nl.regiovisie.meeting.turnout;
