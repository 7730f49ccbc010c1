package nl.regiovisie.meeting.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome as the API shows it.
 *
 * @param position order in the meeting, from 1; never given out twice
 * @param theme id of a theme
 * @param voicedBy ids of roles
 * @param regionCodes regions for which it holds
 * @param endorsement null until the group has said what it thinks
 * @param withdrawn whether it was taken back; only its facilitator sees those
 */
@Schema(name = "Outcome")
record OutcomeView(
        UUID id,
        UUID meetingId,
        int position,
        OutcomeKind kind,
        String theme,
        String text,
        List<String> voicedBy,
        List<String> regionCodes,
        boolean consentToPublish,
        Endorsement endorsement,
        boolean withdrawn,
        boolean example,
        Instant createdAt,
        Instant changedAt,
        int version) {}
