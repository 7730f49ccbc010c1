package nl.regiovisie.recommendation.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import nl.regiovisie.recommendation.assessment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a municipality answered in an earlier review, to the same recommendation or to one of which that took the place.
 *
 * @param visionVersion which version of the vision that review was about, in words; or null
 * @param predecessor to what it was the answer; null if to the same recommendation
 * @param municipality that gave it, and became part of this one; null if it is the same
 */
record EarlierAnswer(
        UUID reviewId,
        Occasion occasion,
        String visionVersion,
        Outcome outcome,
        String rationale,
        List<Action> actions,
        Instant answeredAt,
        Predecessor predecessor,
        MunicipalityName municipality) {

    @Schema(name = "PredecessorRecommendation")
    record Predecessor(UUID id, int number, String title) {}
}
