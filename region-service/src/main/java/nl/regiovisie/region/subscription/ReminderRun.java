package nl.regiovisie.region.subscription;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How far a reminder came.
 *
 * @param day      of the occasion, as it was told
 * @param started  day on which the first mail was queued
 * @param reached  id of the last subscriber whose mail was queued; null before the first
 * @param finished whether everyone was reminded
 */
record ReminderRun(LocalDate day, LocalDate started, UUID reached, boolean finished) {}
