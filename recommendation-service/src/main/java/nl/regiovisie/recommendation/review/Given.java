package nl.regiovisie.recommendation.review;

import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Answer;

/**
 * One of several answers that are given together.
 *
 * @param version of the answer that this replaces; null if there is to be none
 */
public record Given(UUID recommendation, Integer version, Answer answer) {}
