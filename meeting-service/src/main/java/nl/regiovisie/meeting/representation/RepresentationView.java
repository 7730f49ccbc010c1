package nl.regiovisie.meeting.representation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was heard in the published meetings of a scope, and who was not yet. Identifies nobody.
 *
 * @param meetings how many were published
 * @param roles all of them, in order
 * @param care all kinds of care, in order
 * @param careCounted in how many meetings people were asked which care they know
 * @param regions all of today, by code; those without a meeting were not heard yet
 * @param goingWell how often people said what goes well
 * @param bottlenecks how often people said what does not
 * @param missing who was missing at the table, in the words of the last meetings
 * @param example whether invented demonstration content is counted
 */
@Schema(name = "Representation")
record RepresentationView(
        int meetings,
        List<HeardGroup> roles,
        List<HeardGroup> care,
        int careCounted,
        List<HeardRegion> regions,
        int goingWell,
        int bottlenecks,
        List<Missing> missing,
        boolean example) {

    @Schema(name = "HeardRegion")
    record HeardRegion(String code, String name, int meetings) {}

    @Schema(name = "Missing")
    record Missing(UUID meetingId, String title, Instant startsAt, List<String> words) {}
}
