package nl.regiovisie.recommendation.submission;

/** How far a submission is. From {@code ACCEPTED} on its contribution has a fate. */
enum SubmissionState {
    /** Nobody looked at it yet. */
    RECEIVED,
    /** It is public, as a contribution with the same id. */
    ACCEPTED,
    /** It never became public; the reason is for who wrote it. */
    REFUSED,
    /** Who wrote it took it back: the words are gone. */
    WITHDRAWN
}
