package nl.regiovisie.recommendation.review;

/** The life of a review, in order. */
enum ReviewStatus {
    /** Answers may be given and changed; recommendations that are published meanwhile join. */
    OPEN,
    /** Everything was answered; nothing changes any more. */
    CLOSED
}
