package nl.regiovisie.recommendation.dispatch;

import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an organisation answered.
 *
 * @param on the day, in Europe/Amsterdam; not ahead
 * @param note as everyone reads it, 1–3,000 characters; null for none
 */
@Schema(name = "DispatchAnswer")
record Answer(LocalDate on, String note) {

    private static final int LONGEST = 3_000;

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it */
    void check(LocalDate today) {
        FieldErrors errors = new FieldErrors();
        if (errors.required("on", on)) {
            errors.check(!on.isAfter(today), "on", "dispatch-day-ahead");
        }
        errors.optionalText("note", note, LONGEST);
        errors.refuse();
    }
}
