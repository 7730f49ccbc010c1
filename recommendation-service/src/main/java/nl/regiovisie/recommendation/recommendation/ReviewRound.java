package nl.regiovisie.recommendation.recommendation;

import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;

/**
 * A period in which councils read a draft and say what they think of it.
 *
 * @param until last day, in Europe/Amsterdam: today to 90 days ahead
 */
record ReviewRound(LocalDate until) {

    private static final int LONGEST_IN_DAYS = 90;

    void check(LocalDate today) {
        FieldErrors errors = new FieldErrors();
        if (errors.required("until", until)) {
            errors.check(
                    !until.isBefore(today) && !until.isAfter(today.plusDays(LONGEST_IN_DAYS)),
                    "until",
                    "round-within-90-days");
        }
        errors.refuse();
    }
}
