package nl.regiovisie.recommendation.recommendation;

/** The life of a recommendation, in order. */
enum RecommendationStatus {
    /** Only editors see it, and may change it. */
    DRAFT,
    /** Everyone sees it, and nobody may change it. */
    PUBLISHED
}
