package nl.regiovisie.recommendation.review;

/** What a municipality is doing with its regional vision when it reviews the recommendations. */
enum Occasion {
    DRAFTING,
    EVALUATION,
    ADJUSTMENT
}
