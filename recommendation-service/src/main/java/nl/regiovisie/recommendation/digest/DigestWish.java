package nl.regiovisie.recommendation.digest;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When somebody wants the daily mail.
 *
 * @param hour a whole hour, 0–23, in Europe/Amsterdam: the mail comes within that hour
 */
@Schema(name = "DigestWish")
record DigestWish(Integer hour) {

    private static final int LAST_HOUR = 23;

    /** @throws nl.regiovisie.platform.problem.Invalid naming what is wrong with it */
    void check() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("hour", hour)) {
            errors.range("hour", hour, 0, LAST_HOUR);
        }
        errors.refuse();
    }
}
