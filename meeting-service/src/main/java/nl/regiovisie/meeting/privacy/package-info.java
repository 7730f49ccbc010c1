/** What in a text looks like personal data, so that a person looks at it before others do. Knows nothing of meetings. */
package nl.regiovisie.meeting.privacy;
