package nl.regiovisie.recommendation.dialogue;

/** Whose turn it is in a dialogue, as the caller sees it. */
enum Awaited {
    /** The caller's own body or municipality. */
    ME(Awaiting.MINE),
    /** The others: a caller's body, or municipality, spoke last. */
    OTHERS(Awaiting.THEIRS);

    private final String condition;

    Awaited(String condition) {
        this.condition = condition;
    }

    /** SQL for a dialogue {@code d}; ?1 are municipalities and ?2 bodies. */
    String condition() {
        return condition;
    }
}
