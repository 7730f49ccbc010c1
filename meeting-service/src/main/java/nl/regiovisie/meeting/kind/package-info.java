/** What meetings there can be: a list that stewards keep. */
package nl.regiovisie.meeting.kind;
