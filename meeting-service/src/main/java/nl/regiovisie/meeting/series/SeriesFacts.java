package nl.regiovisie.meeting.series;

import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a series.
 *
 * @param name 1–200 characters; no other series has it
 * @param description or null; 1–5,000 characters
 * @param startsOn first day, or null
 * @param endsOn last day, or null; not before the first
 * @param example true for invented demonstration content
 */
@Schema(name = "SeriesFacts")
record SeriesFacts(String name, String description, LocalDate startsOn, LocalDate endsOn, boolean example) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 5_000;

    void check(FieldErrors errors) {
        errors.text("name", name, LONGEST_NAME);
        errors.optionalText("description", description, LONGEST_DESCRIPTION);
        if (startsOn != null && endsOn != null) {
            errors.check(!endsOn.isBefore(startsOn), "endsOn", "series-ends-before-start");
        }
    }
}
