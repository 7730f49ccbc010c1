package nl.regiovisie.recommendation.assessment;

/** What a municipality does with a recommendation. */
public enum Outcome {
    ACCEPTED,
    PARTIALLY_ACCEPTED,
    REJECTED,
    /** It is not for the municipality to decide. */
    OUT_OF_SCOPE;

    /** Whoever does not simply accept owes an explanation. */
    boolean needsRationale() {
        return this != ACCEPTED;
    }
}
