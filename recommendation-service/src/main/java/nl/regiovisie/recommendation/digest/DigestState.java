package nl.regiovisie.recommendation.digest;

/** Whether somebody gets the daily mail. */
enum DigestState {
    OFF,
    /** It was asked for, and the link in the mailbox was not followed yet. */
    ASKED,
    ON
}
