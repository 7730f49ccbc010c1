package nl.regiovisie.region.evaluation;

/** The life of an evaluation moment. It is prepared once councils can answer its questions. */
enum MomentStatus {
    PLANNED,
    PREPARED,
    HELD,
    CANCELLED;

    boolean isAhead() {
        return this == PLANNED || this == PREPARED;
    }
}
