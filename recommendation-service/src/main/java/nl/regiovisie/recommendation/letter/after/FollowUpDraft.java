package nl.regiovisie.recommendation.letter.after;

import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a letter in one municipality.
 *
 * @param on the day, in Europe/Amsterdam; ahead only for what can be planned
 * @param note 1–3,000 characters; null for none
 */
@Schema(name = "LetterFollowUpDraft")
record FollowUpDraft(FollowUpKind kind, LocalDate on, String note) {

    private static final int LONGEST = 3_000;

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it */
    void check(LocalDate today) {
        FieldErrors errors = new FieldErrors();
        boolean complete = errors.required("kind", kind) & errors.required("on", on);
        if (complete && !kind.canBePlanned()) {
            errors.check(!on.isAfter(today), "on", "letter-day-ahead");
        }
        errors.optionalText("note", note, LONGEST);
        errors.refuse();
    }
}
