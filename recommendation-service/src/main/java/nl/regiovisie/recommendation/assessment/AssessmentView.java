package nl.regiovisie.recommendation.assessment;

import java.time.Instant;
import java.util.List;

/**
 * An answer as the API shows it.
 *
 * @param rationale null only with ACCEPTED
 * @param passages of the vision that it led to; those that were rewritten away are left out
 * @param copiedFrom the municipality whose words these were at first; or null
 */
public record AssessmentView(
        Outcome outcome,
        String rationale,
        List<Action> actions,
        List<PassageView> passages,
        MunicipalityName copiedFrom,
        Instant answeredAt,
        int version) {}
