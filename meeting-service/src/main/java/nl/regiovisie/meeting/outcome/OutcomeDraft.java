package nl.regiovisie.meeting.outcome;

import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a note taker writes down.
 *
 * @param theme id of a theme
 * @param text as it was typed, 1–10,000 characters
 * @param voicedBy ids of the roles that said it; may be empty
 * @param regionCodes regions of the meeting for which it holds; empty for all of them
 * @param consentToPublish whether the speaker agreed that a QUOTATION is published; of no meaning for other kinds
 * @param example true for invented demonstration content
 */
@Schema(name = "OutcomeDraft")
record OutcomeDraft(
        OutcomeKind kind,
        String theme,
        @Schema(minLength = 1, maxLength = 10_000) String text,
        List<String> voicedBy,
        List<String> regionCodes,
        boolean consentToPublish,
        boolean example) {

    private static final int LONGEST_TEXT = 10_000;
    private static final int MOST_ROLES = 50;
    private static final int MOST_REGIONS = 100;

    OutcomeDraft {
        voicedBy = Objects.requireNonNullElse(voicedBy, List.of());
        regionCodes = Objects.requireNonNullElse(regionCodes, List.of());
    }

    /**
     * Notes what is wrong with it in itself and for its meeting.
     *
     * @param ofMeeting regions for which the meeting is held
     */
    void check(List<String> ofMeeting, FieldErrors errors) {
        errors.required("kind", kind);
        errors.required("theme", theme);
        errors.text("text", text, LONGEST_TEXT);
        errors.distinct("voicedBy", voicedBy, MOST_ROLES);
        errors.distinct("regionCodes", regionCodes, MOST_REGIONS);
        errors.known("regionCodes", regionCodes, ofMeeting, "region-not-of-meeting");
    }
}
