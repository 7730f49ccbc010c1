package nl.regiovisie.gateway.work.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.work.review.Reviews.Action;
import nl.regiovisie.gateway.work.review.Reviews.Assessment;
import nl.regiovisie.gateway.work.review.Reviews.Draft;

/**
 * What a colleague wrote while the visitor was typing.
 *
 * @param outcome null in a draft that has none yet
 * @param draft whether it is a draft of an answer, and not the answer
 */
public record Newer(String outcome, String rationale, List<Action> actions, boolean draft, int version) {

    /** @param current what a service says is the newest; null when there is nothing. A proposal of the region is not ours */
    static Newer of(JsonNode current, ObjectMapper json) {
        if (current == null || current.has("proposedAt")) {
            return null;
        }
        if (current.has("answer")) {
            Draft kept = json.convertValue(current, Draft.class);
            return new Newer(
                    kept.answer().outcome(),
                    kept.answer().rationale(),
                    kept.answer().actions(),
                    true,
                    kept.version());
        }
        if (current.has("outcome")) {
            Assessment given = json.convertValue(current, Assessment.class);
            return new Newer(given.outcome(), given.rationale(), given.actions(), false, given.version());
        }
        return null;
    }

    public Answer answer() {
        return outcome == null ? Answer.PENDING : Answer.of(outcome);
    }
}
