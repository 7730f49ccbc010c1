package nl.regiovisie.meeting.planning;

import jakarta.persistence.Embeddable;
import nl.regiovisie.platform.check.FieldErrors;

/**
 * How many people who know one kind of care were present.
 *
 * @param kind id of a kind of care
 * @param count 0–100,000
 */
@Embeddable
public record CareCount(String kind, int count) {

    private static final int MOST = 100_000;

    static void check(String field, CareCount item, FieldErrors errors) {
        if (errors.required(field, item)) {
            errors.required(field + ".kind", item.kind);
            errors.range(field + ".count", item.count, 0, MOST);
        }
    }
}
