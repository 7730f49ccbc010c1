package nl.regiovisie.platform.mail;

import java.time.Instant;

/**
 * A mail that this instance must hand over now.
 *
 * @param attempts  how often it was claimed, this time included
 * @param uncertain whether somebody claimed it before and never told how it ended: the receiver may have it already
 */
record QueuedMail(Mail mail, Instant queuedAt, int attempts, boolean uncertain) {}
