package nl.regiovisie.recommendation.letter;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter as a body writes it; while it is a draft much may be missing.
 *
 * @param bodyId that writes
 * @param municipalityCodes CBS codes of the municipalities of the region to whose councils it goes, 1–100
 * @param templateId in whose words it is
 * @param templateVersion of those words; null for what the letter has, or the newest
 * @param recommendationIds published ones of the region to stress, at most 20
 * @param ownWords at most 10,000 characters, each line a paragraph; null for none
 * @param contact lines below the name of the body, at most 3 of 80 characters
 * @param signature on one line, at most 150 characters; null for the name of the body
 * @param annexes documents of the newest edition
 * @param example true for invented demonstration content
 */
@Schema(name = "LetterDraft")
record LetterDraft(
        UUID bodyId,
        String regionCode,
        List<String> municipalityCodes,
        UUID templateId,
        Integer templateVersion,
        List<UUID> recommendationIds,
        String ownWords,
        List<String> contact,
        String signature,
        List<AnnexKind> annexes,
        boolean example) {

    private static final int LONGEST_CODE = 10;
    private static final int MOST_MUNICIPALITIES = 100;
    private static final int MOST_RECOMMENDATIONS = 20;
    private static final int LONGEST_WORDS = 10_000;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 80;
    private static final int LONGEST_SIGNATURE = 150;

    LetterDraft {
        municipalityCodes = municipalityCodes == null ? List.of() : municipalityCodes;
        recommendationIds = recommendationIds == null ? List.of() : recommendationIds;
        contact = contact == null ? List.of() : contact;
        annexes = annexes == null ? List.of() : annexes;
    }

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it in itself */
    void check() {
        FieldErrors errors = new FieldErrors();
        errors.required("bodyId", bodyId);
        errors.text("regionCode", regionCode, LONGEST_CODE);
        errors.check(!municipalityCodes.isEmpty(), "municipalityCodes", "required");
        errors.distinct("municipalityCodes", municipalityCodes, MOST_MUNICIPALITIES);
        errors.required("templateId", templateId);
        errors.distinct("recommendationIds", recommendationIds, MOST_RECOMMENDATIONS);
        errors.optionalText("ownWords", ownWords, LONGEST_WORDS);
        errors.check(contact.size() <= MOST_LINES, "contact", "too-many", contact.size(), MOST_LINES);
        errors.each("contact", contact, (name, line) -> errors.text(name, line, LONGEST_LINE));
        errors.optionalText("signature", signature, LONGEST_SIGNATURE);
        errors.check(signature == null || signature.lines().count() <= 1, "signature", "one-line");
        errors.distinct("annexes", annexes, AnnexKind.values().length);
        errors.refuse();
    }

    /** Without the words: this may end up in a log. */
    @Override
    public String toString() {
        return "LetterDraft[bodyId=" + bodyId + ", regionCode=" + regionCode + "]";
    }
}
