package nl.regiovisie.recommendation.jointanswer;

import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a municipality proposes that all of its region answer.
 *
 * @param municipalityCode one of the caller's municipalities, in the region today
 * @param rationale as in an {@link Answer}
 */
@Schema(name = "JointAnswerProposal")
record Proposal(String municipalityCode, Outcome outcome, String rationale, List<Action> actions) {

    private static final int LONGEST_CODE = 10;

    void refuseInvalid(LocalDate today) {
        FieldErrors errors = new FieldErrors();
        errors.text("municipalityCode", municipalityCode, LONGEST_CODE);
        answer().check(today, errors);
        errors.refuse();
    }

    Answer answer() {
        return new Answer(outcome, rationale, actions, List.of(), null, null);
    }
}
