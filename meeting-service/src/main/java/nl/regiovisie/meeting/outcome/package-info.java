/** What is said in a meeting: written down, taken back, and held up to the group that said it. */
package nl.regiovisie.meeting.outcome;
