package nl.regiovisie.recommendation.realisation;

/** What came of a promise. */
public enum Realised {
    REALISED,
    PARTLY,
    NOT
}
