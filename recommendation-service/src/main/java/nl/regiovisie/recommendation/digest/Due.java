package nl.regiovisie.recommendation.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody whose hour has come.
 *
 * @param municipalities CBS codes of those for which they speak
 * @param bodies ids of those for which they speak
 * @param toldUntil up to which moment they were told what changed
 * @param lastDay on which they were looked at, in Europe/Amsterdam
 */
record Due(UUID id, String[] municipalities, UUID[] bodies, Instant toldUntil, LocalDate lastDay) {}
