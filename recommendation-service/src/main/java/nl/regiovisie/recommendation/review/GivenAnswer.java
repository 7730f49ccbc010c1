package nl.regiovisie.recommendation.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.AssessmentView;

/** An answer of a review, with what it is an answer to. */
record GivenAnswer(
        Recommendation recommendation, @JsonUnwrapped AssessmentView assessment) {

    record Recommendation(UUID id, int number, String title) {}
}
