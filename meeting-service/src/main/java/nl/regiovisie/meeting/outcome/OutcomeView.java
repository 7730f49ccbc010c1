package nl.regiovisie.meeting.outcome;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.privacy.PersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome as the API shows it.
 *
 * @param position order of arrival in the meeting, from 1; never given out twice
 * @param place where it stands among the others: the moment at which it was said, in microseconds, until someone moves it
 * @param theme id of a theme
 * @param voicedBy ids of roles
 * @param regionCodes regions for which it holds
 * @param confidential never leaves the circle of those who write in this meeting
 * @param question the guiding question that was asked, in the words in which it was asked, or null
 * @param splitFrom the outcome of which it was a part, or null
 * @param joinedInto the outcome that says it now, or null; only with {@code withdrawn}
 * @param marks what looks like personal data in its text; null for others than its facilitators
 * @param endorsement null until the group has said what it thinks
 * @param withdrawn whether it was taken back; only its facilitator sees those
 */
@Schema(name = "Outcome")
record OutcomeView(
        UUID id,
        UUID meetingId,
        int position,
        long place,
        OutcomeKind kind,
        String theme,
        String text,
        List<String> voicedBy,
        List<String> regionCodes,
        boolean consentToPublish,
        boolean confidential,
        String question,
        UUID splitFrom,
        UUID joinedInto,
        Endorsement endorsement,
        List<PersonalData.Mark> marks,
        boolean withdrawn,
        boolean example,
        Instant createdAt,
        Instant changedAt,
        int version) {

    OutcomeView marked(List<PersonalData.Mark> found) {
        return new OutcomeView(
                id,
                meetingId,
                position,
                place,
                kind,
                theme,
                text,
                voicedBy,
                regionCodes,
                consentToPublish,
                confidential,
                question,
                splitFrom,
                joinedInto,
                endorsement,
                found,
                withdrawn,
                example,
                createdAt,
                changedAt,
                version);
    }
}
