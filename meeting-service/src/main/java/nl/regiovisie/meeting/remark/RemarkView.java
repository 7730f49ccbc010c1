package nl.regiovisie.meeting.remark;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A remark as its writer and the facilitators see it; it does not say whose it is.
 *
 * @param outcomeId the point that it is about; null for the list as a whole
 * @param settlement null until the facilitator settled it
 */
@Schema(name = "Remark")
record RemarkView(
        UUID id,
        UUID outcomeId,
        String text,
        Settlement settlement,
        Instant createdAt,
        Instant changedAt,
        int version) {}
