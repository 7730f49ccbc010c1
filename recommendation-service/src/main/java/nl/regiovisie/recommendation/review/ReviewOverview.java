package nl.regiovisie.recommendation.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A review in a list.
 *
 * @param total how many recommendations it covers now
 * @param answered how many of those have an answer
 * @param drafts at how many answers somebody works
 * @param submitted how many of those wait for confirmation
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
        LocalDate publishOn,
        boolean confirmation,
        int total,
        int answered,
        int drafts,
        int submitted,
        Instant openedAt,
        Instant closedAt,
        boolean example,
        int version) {

    /** @param name the code itself until the name has arrived */
    record Municipality(String code, String name) {}
}
