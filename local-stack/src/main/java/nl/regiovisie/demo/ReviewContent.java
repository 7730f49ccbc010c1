package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Reviews of municipalities and what they answer. */
class ReviewContent {

    private final List<JsonNode> reviews =
            Content.items(Content.file("assessments").get("reviews"));
    private final Moments moments;

    ReviewContent(Moments moments) {
        this.moments = moments;
    }

    List<Request> openings() {
        return reviews.stream().map(this::opening).toList();
    }

    List<Request> answers() {
        return reviews.stream()
                .flatMap(review -> Content.items(review.get("answers")).stream().map(answer -> answer(review, answer)))
                .toList();
    }

    private Request opening(JsonNode review) {
        ObjectNode body = Content.pick(review, "occasion");
        body.set("municipalityCode", review.get("municipality"));
        body.set("regionCode", review.get("region"));
        body.put("visionVersion", version(review.get("visionVersion").asText()));
        body.put("due", moments.day(review.get("due")).toString());
        return new Request(Account.MUNICIPALITIES, path(review), body.put("example", true));
    }

    private Request answer(JsonNode review, JsonNode answer) {
        ObjectNode body = Content.pick(answer, "outcome", "rationale");
        body.set("actions", Content.array(answer.get("actions"), ReviewContent::action));
        body.set(
                "passages",
                Content.array(
                        answer.path("passages"),
                        passage -> DemoId.PASSAGE.of(passage.asText()).toString()));
        body.put("answeredOn", moments.day(answer.get("answeredOn")).toString());
        String recommendation = answer.get("recommendation").asText();
        return new Request(
                Account.MUNICIPALITIES,
                path(review) + "/assessments/" + DemoId.RECOMMENDATION.of(recommendation),
                body);
    }

    private static JsonNode action(JsonNode action) {
        return Content.pick(action, "text", "owner", "quarter");
    }

    /** {@code jz22-v2} in words. */
    private static String version(String id) {
        return "Versie " + id.substring(id.lastIndexOf("-v") + 2);
    }

    private static String path(JsonNode review) {
        return "reviews/" + DemoId.REVIEW.of(review.get("id").asText());
    }
}
