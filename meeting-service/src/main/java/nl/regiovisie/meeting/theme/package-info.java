/** The fixed lists: themes under which outcomes are ordered, and roles in which people take part. */
package nl.regiovisie.meeting.theme;
