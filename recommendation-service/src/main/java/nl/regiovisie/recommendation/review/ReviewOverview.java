package nl.regiovisie.recommendation.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A review in a list.
 *
 * @param total how many recommendations it covers now
 * @param answered how many of those have an answer
 * @param closedAt null while it is open
 */
record ReviewOverview(
        UUID id,
        Municipality municipality,
        String regionCode,
        Occasion occasion,
        ReviewStatus status,
        String visionVersion,
        LocalDate due,
        int total,
        int answered,
        Instant openedAt,
        Instant closedAt,
        boolean example,
        int version) {

    /** @param name the code itself until the name has arrived */
    record Municipality(String code, String name) {}
}
