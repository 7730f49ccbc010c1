package nl.regiovisie.recommendation.dispatch;

/** How far the sending of an edition to one organisation is. */
enum DispatchState {
    /** An editor asked for it; the next look of the job queues it. */
    PLANNED,
    /** It is in the mail queue. */
    QUEUED,
    /** The mail server took it. */
    HANDED_OVER,
    /** It will not arrive; an editor can try again. */
    FAILED,
    /** An editor brought or posted it. */
    BY_HAND
}
