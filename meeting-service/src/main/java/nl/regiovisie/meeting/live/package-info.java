/**
 * What is written down in a meeting, as it happens, for everyone who listens on any instance of this service. The database
 * tells of each change when it commits (V4); this reads what changed and passes it on. Nobody asks again and again.
 */
package nl.regiovisie.meeting.live;
