package nl.regiovisie.platform.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that this relay claimed and must send now.
 *
 * @param attempts how often it was claimed, this time included
 * @param traceparent W3C header of the trace that caused it, or null
 */
record Due(
        long position,
        UUID id,
        String subject,
        String type,
        Instant occurredAt,
        byte[] payload,
        String traceparent,
        int attempts) {}
