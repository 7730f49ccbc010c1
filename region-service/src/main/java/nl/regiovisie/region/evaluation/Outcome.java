package nl.regiovisie.region.evaluation;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came out of an evaluation.
 *
 * @param outcome 1–8,000 characters
 * @param clientsHow how young people, parents and their councils were involved; 1–4,000 characters
 */
@Schema(name = "EvaluationOutcome")
record Outcome(String outcome, String clientsHow) {

    private static final int LONGEST = 8_000;
    private static final int LONGEST_ACCOUNT = 4_000;

    void check(FieldErrors errors) {
        errors.text("outcome", outcome, LONGEST);
        errors.text("clientsHow", clientsHow, LONGEST_ACCOUNT);
    }
}
