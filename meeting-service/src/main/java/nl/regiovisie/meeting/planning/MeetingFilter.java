package nl.regiovisie.meeting.planning;

import java.time.Instant;

/**
 * Which meetings are asked for; null is all.
 *
 * @param facilitator account whose meetings are asked for, drafts too; null for all that were announced
 * @param from they begin at this moment or later
 * @param until they begin before this moment
 * @param soonest whether the soonest comes first, rather than the newest
 * @param cursor null for the first page
 * @param now decides which planned meetings are held
 */
record MeetingFilter(
        String region,
        MeetingStatus status,
        String facilitator,
        String series,
        String kind,
        MeetingMode mode,
        Instant from,
        Instant until,
        boolean soonest,
        String cursor,
        int limit,
        Instant now) {}
