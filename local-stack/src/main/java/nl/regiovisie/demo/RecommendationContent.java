package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Recommendations, and what became of the contributions that were not bundled. */
class RecommendationContent {

    /** The fate of a contribution about which nobody has decided. */
    static final String UNDECIDED = "WAITING";

    private final JsonNode file = Content.file("recommendations");

    List<Request> drafts() {
        return Content.items(file.get("recommendations")).stream()
                .map(this::draft)
                .toList();
    }

    List<Request> publications() {
        return Content.items(file.get("recommendations")).stream()
                .map(recommendation -> new Request(
                        Account.EDITOR, path(recommendation) + "/publication", JsonNodeFactory.instance.objectNode()))
                .toList();
    }

    /** Of contributions that reached the editors: quotations without consent never leave their meeting. */
    List<Request> fates() {
        Set<String> unpublished = unpublished();
        return Content.items(file.get("otherFates")).stream()
                .filter(fate -> !fate.get("fate").asText().equals(UNDECIDED))
                .filter(fate -> !unpublished.contains(fate.get("outcome").asText()))
                .map(RecommendationContent::fate)
                .toList();
    }

    /** Topics that an editor adds to those that are there. */
    List<Request> moreTopics() {
        return Content.items(Content.file("topics").get("topics")).stream()
                .map(topic -> new Request(
                        Account.EDITOR,
                        "topics/" + topic.get("id").asText(),
                        Content.pick(topic, "name", "position", "ended")))
                .toList();
    }

    /** What contributions are about, besides their themes; of those that reached the editors. */
    List<Request> topics() {
        Set<String> unpublished = unpublished();
        return Content.items(Content.file("outcomes").get("outcomes")).stream()
                .filter(outcome -> !outcome.path("topics").isEmpty())
                .filter(outcome -> !unpublished.contains(outcome.get("id").asText()))
                .map(outcome -> new Request(
                        Account.EDITOR,
                        "contributions/" + contribution(outcome.get("id")) + "/topics",
                        Content.pick(outcome, "topics")))
                .toList();
    }

    /** Bodies that support a recommendation, as an editor writes down what comes by letter. */
    List<Request> stances() {
        return Content.items(Content.file("bodies").get("endorsements")).stream()
                .map(endorsement -> new Request(
                        Account.EDITOR,
                        "recommendations/"
                                + DemoId.RECOMMENDATION.of(
                                        endorsement.get("recommendation").asText())
                                + "/stances/"
                                + DemoId.BODY.of(endorsement.get("body").asText()),
                        JsonNodeFactory.instance.objectNode().put("position", "SUPPORTS")))
                .toList();
    }

    private Request draft(JsonNode recommendation) {
        ObjectNode body = Content.pick(recommendation, "title", "text", "theme", "number");
        body.put("national", recommendation.at("/scope/kind").asText().equals("NATIONAL"));
        body.set("regionCodes", recommendation.at("/scope/regions"));
        body.set("sources", Content.array(recommendation.get("sources"), RecommendationContent::contribution));
        body.set(
                "minorityViews",
                Content.array(recommendation.path("minorityViews"), RecommendationContent::minorityView));
        body.set("notice", file.get("notice"));
        return new Request(Account.EDITOR, path(recommendation), body.put("example", true));
    }

    private static JsonNode minorityView(JsonNode view) {
        return Content.pick(view, "text").put("contribution", contribution(view.get("outcome")));
    }

    private static Request fate(JsonNode fate) {
        ObjectNode body = Content.pick(fate, "reason");
        body.set("state", fate.get("fate"));
        return new Request(Account.EDITOR, "contributions/" + contribution(fate.get("outcome")) + "/fate", body);
    }

    private static Set<String> unpublished() {
        return Content.items(Content.file("outcomes").get("outcomes")).stream()
                .filter(outcome -> outcome.has("consentToPublish")
                        && !outcome.get("consentToPublish").asBoolean())
                .map(outcome -> outcome.get("id").asText())
                .collect(Collectors.toSet());
    }

    private static String path(JsonNode recommendation) {
        return "recommendations/"
                + DemoId.RECOMMENDATION.of(recommendation.get("id").asText());
    }

    /** A contribution has the id of the outcome that it was. */
    private static String contribution(JsonNode outcome) {
        return DemoId.OUTCOME.of(outcome.asText()).toString();
    }
}
