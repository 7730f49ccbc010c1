package nl.regiovisie.recommendation.review;

import java.time.LocalDate;
import nl.regiovisie.platform.query.Conditions;

/**
 * What a review covers: while it is open whatever holds now, for the region or for one that it came after; then what was
 * answered, though it may have ended since.
 */
final class Covered {

    private Covered() {}

    /** @return the condition on a recommendation {@code r}; in it the line of regions is found out once */
    static Conditions by(ReviewOverview review, LocalDate day) {
        return review.status() == ReviewStatus.OPEN
                ? new Conditions()
                        .andAll(
                                "r.status = 'PUBLISHED' and (r.national or r.region_codes && (select lineage(?1, ?2)))",
                                review.regionCode(),
                                day)
                : new Conditions()
                        .and(
                                "exists (select from assessment x where x.review_id = ? and x.recommendation_id = r.id)",
                                review.id());
    }
}
