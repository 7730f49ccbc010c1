package nl.regiovisie.region.evaluation;

/** Which look back at a vision it is. */
enum MomentKind {
    ANNUAL,
    MIDTERM,
    FINAL
}
