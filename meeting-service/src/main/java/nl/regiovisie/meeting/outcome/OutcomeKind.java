package nl.regiovisie.meeting.outcome;

public enum OutcomeKind {
    BOTTLENECK,
    RECOMMENDATION,
    GOOD_PRACTICE,
    TIP,
    SIGNAL,
    GOING_WELL,

    /** Someone's own words: public only if that person agreed. */
    QUOTATION
}
