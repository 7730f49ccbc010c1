package nl.regiovisie.recommendation.contribution;

/** What became of a contribution. Every contribution has a fate, and whoever contributed can see it. */
public enum Fate {
    /** Nothing yet. */
    WAITING,
    /** It is a source of a recommendation; follows from bundling alone. */
    BUNDLED,
    /** It was answered on its own; the reason is the answer. */
    ANSWERED,
    /** It was passed on to a higher level. */
    ESCALATED,
    /** Nothing will be done with it, for a reason. */
    CLOSED;

    boolean needsReason() {
        return this == ANSWERED || this == CLOSED;
    }
}
