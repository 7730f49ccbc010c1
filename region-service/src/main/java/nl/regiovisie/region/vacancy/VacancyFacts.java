package nl.regiovisie.region.vacancy;

import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who a body looks for.
 *
 * @param title 1–200 characters
 * @param text 1–5,000 characters
 * @param until last day on which it is shown: today or later, within a year
 */
@Schema(name = "VacancyFacts")
record VacancyFacts(String title, String text, LocalDate until) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 5_000;

    /** Notes what is wrong with it on a day. */
    void check(LocalDate today, FieldErrors errors) {
        errors.text("title", title, LONGEST_TITLE);
        errors.text("text", text, LONGEST_TEXT);
        if (errors.required("until", until)) {
            errors.check(
                    !until.isBefore(today) && !until.isAfter(today.plusYears(1)), "until", "vacancy-within-a-year");
        }
    }
}
