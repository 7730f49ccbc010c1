package nl.regiovisie.meeting.planning;

import java.time.Instant;

/**
 * What became of a meeting.
 *
 * @param cancelledBecause null unless it was cancelled
 * @param outcomes how many outcomes are public
 * @param warnedAt since when fewer people come than it needs, as far as was looked; null while enough do
 * @param publishedAt null unless it was published
 */
record Life(
        String cancelledBecause,
        int outcomes,
        Instant warnedAt,
        Instant createdAt,
        Instant changedAt,
        Instant publishedAt) {}
