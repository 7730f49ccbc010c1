package nl.regiovisie.recommendation.submission;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.contribution.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody sends in. No name, and no address.
 *
 * @param text 1–5,000 characters
 * @param municipalityCode CBS code; compulsory for {@code MUNICIPALITY}, null for {@code NATIONAL}
 * @param regionCodes none for {@code NATIONAL}; without them the region of the municipality
 * @param theme id of a theme; null if who wrote it does not know
 * @param topics ids of topics, 20 at most
 * @param voicedBy id of the role of who wrote it
 * @param bodyId for which the caller speaks; null for who speaks personally
 * @param code made by the client, as the id is, so that a repeat changes nothing: 43–100 characters of base64url that
 *     hold at least 256 random bits. Whoever has it can follow and erase the submission; it is kept as a hash
 * @param website filled in by nobody but a robot: the form hides it
 * @param example true for invented demonstration content
 */
@Schema(name = "SubmissionDraft")
record SubmissionDraft(
        Kind kind,
        String text,
        Level level,
        String municipalityCode,
        List<String> regionCodes,
        String theme,
        List<String> topics,
        String voicedBy,
        UUID bodyId,
        String code,
        String website,
        boolean example) {

    private static final int LONGEST = 5_000;
    private static final int LONGEST_ID = 100;
    private static final int MOST_TOPICS = 20;
    private static final int MOST_REGIONS = 100;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{43,100}");

    SubmissionDraft {
        regionCodes = Objects.requireNonNullElse(regionCodes, List.of());
        topics = Objects.requireNonNullElse(topics, List.of());
    }

    boolean fromRobot() {
        return website != null && !website.isBlank();
    }

    String codeHash() {
        return Sha256.of(code);
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.required("kind", kind);
        errors.text("text", text, LONGEST);
        errors.optionalText("theme", theme, LONGEST_ID);
        errors.text("voicedBy", voicedBy, LONGEST_ID);
        errors.distinct("topics", topics, MOST_TOPICS);
        errors.distinct("regionCodes", regionCodes, MOST_REGIONS);
        errors.check(code != null && CODE.matcher(code).matches(), "code", "code-too-weak");
        if (errors.required("level", level)) {
            checkPlace(errors);
        }
    }

    private void checkPlace(FieldErrors errors) {
        if (level == Level.NATIONAL) {
            errors.check(regionCodes.isEmpty(), "regionCodes", "submission-national");
            errors.check(municipalityCode == null, "municipalityCode", "submission-national");
        } else if (level == Level.MUNICIPALITY) {
            errors.text("municipalityCode", municipalityCode, LONGEST_ID);
        } else {
            errors.optionalText("municipalityCode", municipalityCode, LONGEST_ID);
            boolean somewhere = municipalityCode != null || !regionCodes.isEmpty();
            errors.check(somewhere, "regionCodes", "submission-nowhere");
        }
    }

    /** Without the words and the code: this may end up in a log. */
    @Override
    public String toString() {
        return "SubmissionDraft[kind=" + kind + "]";
    }
}
