package nl.regiovisie.region.vision;

/** What a municipality decided about a version. */
enum DecisionOutcome {
    PENDING,
    ADOPTED,
    ADOPTED_WITH_MOTION,
    REJECTED;

    boolean isInFavour() {
        return this == ADOPTED || this == ADOPTED_WITH_MOTION;
    }
}
