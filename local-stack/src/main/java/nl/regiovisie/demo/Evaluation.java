package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An evaluation of a version of a vision.
 *
 * @param outcome null unless it was held
 */
record Evaluation(Request plan, Request outcome) {

    /** @param note how the vision stands now: what came out of an evaluation that was held */
    static Evaluation of(JsonNode moment, String versionId, JsonNode note, Moments moments) {
        ObjectNode plan = Content.pick(moment, "kind", "title");
        plan.put("versionId", versionId);
        plan.put("day", moments.day(moment.get("on")).toString());
        plan.put("prepared", moment.has("questionsForBodies"));
        plan.set(
                "questions",
                Content.array(moment.path("questionsForBodies"), question -> question(moment, question.asText())));
        return new Evaluation(
                new Request(Account.STEWARD, path(moment), plan.put("example", true)), outcome(moment, note));
    }

    private static Request outcome(JsonNode moment, JsonNode note) {
        if (!moment.get("status").asText().equals("HELD")) {
            return null;
        }
        ObjectNode outcome = JsonNodeFactory.instance.objectNode();
        outcome.set("outcome", note);
        outcome.put("clientsHow", "Cliëntenraden dachten mee over de vragen en bespraken de uitkomst.");
        return new Request(Account.STEWARD, path(moment) + "/outcome", outcome);
    }

    private static JsonNode question(JsonNode moment, String text) {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        String id = DemoId.QUESTION.of(moment.get("id").asText() + "/" + text).toString();
        return question.put("id", id).put("text", text);
    }

    private static String path(JsonNode moment) {
        return "evaluation-moments/" + DemoId.EVALUATION.of(moment.get("id").asText());
    }
}
