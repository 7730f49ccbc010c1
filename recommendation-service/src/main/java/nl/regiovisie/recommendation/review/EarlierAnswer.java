package nl.regiovisie.recommendation.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.Outcome;

/**
 * What a municipality answered to the same recommendation in an earlier review.
 *
 * @param visionVersion which version of the vision that review was about, in words; or null
 */
record EarlierAnswer(
        UUID reviewId,
        Occasion occasion,
        String visionVersion,
        Outcome outcome,
        String rationale,
        List<Action> actions,
        Instant answeredAt) {}
