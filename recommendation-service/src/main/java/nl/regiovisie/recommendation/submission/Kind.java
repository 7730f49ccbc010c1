package nl.regiovisie.recommendation.submission;

/** What can be sent in; the names are those of contributions. */
enum Kind {
    SIGNAL,
    BOTTLENECK,
    GOOD_PRACTICE,
    GOING_WELL
}
