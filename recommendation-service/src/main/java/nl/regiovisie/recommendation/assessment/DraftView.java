package nl.regiovisie.recommendation.assessment;

import java.time.Instant;

/**
 * An answer that a municipality still works at, as its own people see it.
 *
 * @param answer may be incomplete
 * @param submitted whether it waits for a second person
 * @param own whether the caller kept it last, and so cannot confirm it
 */
public record DraftView(Answer answer, boolean submitted, boolean own, Instant keptAt, int version) {}
