/** A copy of the regions, fed by the events of region-service. */
package nl.regiovisie.meeting.region;
