package nl.regiovisie.region.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of what.
 *
 * @param number 0–10,000
 */
@Embeddable
@Schema(name = "Target", description = "Een doel van een jaar")
record Target(
        @Enumerated(EnumType.STRING) Goal what,
        @Schema(minimum = "0", maximum = "10000") Integer number) {

    private static final int MOST = 10_000;

    static void check(String field, Target target, FieldErrors errors) {
        if (errors.required(field, target)) {
            errors.required(field + ".what", target.what);
            if (errors.required(field + ".number", target.number)) {
                errors.range(field + ".number", target.number, 0, MOST);
            }
        }
    }
}
