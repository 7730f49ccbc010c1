package nl.regiovisie.recommendation.dialogue;

/** How far a reply is. */
enum ReplyState {
    /** No editor looked at it yet. */
    WAITING,
    /** Everyone can read it; it does not change any more. */
    PUBLISHED,
    /** It never became public; the reason is for who wrote it. */
    REFUSED,
    /** Who wrote it took it back before it was public: the words are gone. */
    TAKEN_BACK,
    /** It was public, and who wrote it withdrew it: the words are gone, the place stays. */
    WITHDRAWN
}
