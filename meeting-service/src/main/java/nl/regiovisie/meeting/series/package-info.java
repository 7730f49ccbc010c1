/** Campaigns: meetings that belong together. */
package nl.regiovisie.meeting.series;
