package nl.regiovisie.recommendation.letter;

/** How far a letter is. */
public enum LetterState {
    /** The body works at it; helpers may read along. */
    DRAFT,
    /** It has a number and never changes. */
    FINAL
}
