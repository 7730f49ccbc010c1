package nl.regiovisie.meeting.planning;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One point of the agenda.
 *
 * @param start local time in Europe/Amsterdam, {@code 19:30}
 * @param minutes 1–1,440
 * @param title 1–200 characters
 */
@Embeddable
@Schema(name = "AgendaItem")
public record AgendaItem(
        @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, examples = "19:30")
        LocalTime start,

        int minutes,
        String title) {

    private static final int LONGEST_TITLE = 200;
    private static final int DAY = 1_440;

    static void check(String field, AgendaItem item, FieldErrors errors) {
        if (errors.required(field, item)) {
            errors.required(field + ".start", item.start);
            errors.range(field + ".minutes", item.minutes, 1, DAY);
            errors.text(field + ".title", item.title, LONGEST_TITLE);
        }
    }
}
