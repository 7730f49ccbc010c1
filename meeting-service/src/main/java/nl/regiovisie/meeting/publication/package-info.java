/** Making public what was said in a meeting, all at once and for good. */
package nl.regiovisie.meeting.publication;
