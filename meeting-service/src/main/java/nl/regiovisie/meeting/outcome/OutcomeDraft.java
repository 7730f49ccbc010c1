package nl.regiovisie.meeting.outcome;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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
 * @param confidential whether it stays with those who write in this meeting
 * @param place where it stands among the others, see {@link OutcomeView}; null for the end, or where it stands
 * @param question the guiding question that was asked, in the words in which it was asked, 1–1,000 characters: no list is
 *     checked, since the plan may word it otherwise while someone writes without a network; empty for none, null for the
 *     one that it has
 * @param splitFrom the outcome of which it was a part; null if it never was
 * @param example true for invented demonstration content
 */
@Schema(name = "OutcomeDraft")
public record OutcomeDraft(
        OutcomeKind kind,
        String theme,
        @Schema(minLength = 1, maxLength = 10_000) String text,
        List<String> voicedBy,
        List<String> regionCodes,
        boolean consentToPublish,
        Boolean confidential,
        @Schema(minimum = "1") Long place,
        @Schema(maxLength = 1_000) String question,
        UUID splitFrom,
        boolean example) {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_QUESTION = 1_000;
    private static final long LAST_PLACE = 1L << 53; // JavaScript counts on exactly as far as this
    private static final int MOST_ROLES = 50;
    private static final int MOST_REGIONS = 100;

    public OutcomeDraft {
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
        if (question != null && !question.isEmpty()) {
            errors.text("question", question, LONGEST_QUESTION);
        }
        errors.check(place == null || 0 < place && place < LAST_PLACE, "place", "no-such-place");
        errors.distinct("voicedBy", voicedBy, MOST_ROLES);
        errors.distinct("regionCodes", regionCodes, MOST_REGIONS);
        errors.known("regionCodes", regionCodes, ofMeeting, "region-not-of-meeting");
    }

    /** All regions of a meeting is the same as none in particular. */
    OutcomeDraft in(List<String> ofMeeting) {
        boolean everywhere = new HashSet<>(regionCodes).containsAll(ofMeeting);
        return complete(everywhere ? List.of() : regionCodes, confidential, place, question, splitFrom);
    }

    /** What it leaves open is as it stands: a page from before a field existed cannot undo that field. */
    OutcomeDraft over(OutcomeDraft known) {
        return complete(
                regionCodes,
                Objects.requireNonNullElse(confidential, known.confidential),
                Objects.requireNonNullElse(place, known.place),
                question == null ? known.question : asked(),
                splitFrom == null ? known.splitFrom : splitFrom);
    }

    /** As something new, at the end unless it says where. */
    OutcomeDraft at(long end) {
        return complete(
                regionCodes,
                Objects.requireNonNullElse(confidential, false),
                Objects.requireNonNullElse(place, end),
                asked(),
                splitFrom);
    }

    /** @return the question, or null for none */
    private String asked() {
        return question == null || question.isEmpty() ? null : question;
    }

    private OutcomeDraft complete(List<String> regions, Boolean inside, Long where, String asked, UUID origin) {
        return new OutcomeDraft(
                kind, theme, text, voicedBy, regions, consentToPublish, inside, where, asked, origin, example);
    }
}
