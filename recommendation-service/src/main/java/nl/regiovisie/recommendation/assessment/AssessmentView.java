package nl.regiovisie.recommendation.assessment;

import java.time.Instant;
import java.util.List;

/**
 * An answer as the API shows it.
 *
 * @param rationale null only with ACCEPTED
 */
public record AssessmentView(
        Outcome outcome, String rationale, List<Action> actions, Instant answeredAt, int version) {}
