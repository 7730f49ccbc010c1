package nl.regiovisie.meeting.series;

import java.time.LocalDate;
import java.util.Set;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a series.
 *
 * @param name 1–200 characters; no other series has it
 * @param description or null; 1–5,000 characters
 * @param startsOn first day, or null
 * @param endsOn last day, or null; not before the first
 * @param themes ids of the themes that are offered in its meetings, in no order; null or empty for all
 * @param example true for invented demonstration content
 */
@Schema(name = "SeriesFacts")
record SeriesFacts(
        String name, String description, LocalDate startsOn, LocalDate endsOn, Set<String> themes, boolean example) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 5_000;

    SeriesFacts {
        themes = themes == null ? Set.of() : Set.copyOf(themes);
    }

    void check(FieldErrors errors) {
        errors.text("name", name, LONGEST_NAME);
        errors.optionalText("description", description, LONGEST_DESCRIPTION);
        if (startsOn != null && endsOn != null) {
            errors.check(!endsOn.isBefore(startsOn), "endsOn", "series-ends-before-start");
        }
    }
}
