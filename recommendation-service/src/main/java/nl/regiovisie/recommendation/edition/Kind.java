package nl.regiovisie.recommendation.edition;

/** The documents of an edition. */
enum Kind {
    SUMMARY,
    REPORT
}
