package nl.regiovisie.gateway.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A review as recommendation-service shows it: by itself, as a work list, one by one, and what was answered. */
final class FakeReview {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PROMISES = Set.of("ACCEPTED", "PARTIALLY_ACCEPTED");

    private FakeReview() {}

    /** @param review with, in {@code items}, all that is known of each recommendation */
    static void show(FakeServices services, String review) {
        ObjectNode shown = (ObjectNode) read(review);
        JsonNode items = shown.remove("items");
        String address = "GET /v1/reviews/" + shown.get("id").asText();
        ArrayNode list = JSON.createArrayNode();
        ArrayNode answers = JSON.createArrayNode();
        for (JsonNode item : items) {
            ((ObjectNode) item).withArray("others");
            list.add(listed(item));
            if (item.hasNonNull("assessment")) {
                answers.add(((ObjectNode) item.get("assessment"))
                        .deepCopy()
                        .set("recommendation", item.get("recommendation")));
            }
            services.answer(
                    address + "/items/" + item.get("recommendation").get("id").asText(), item.toString());
        }
        next(items).ifPresent(item -> services.answer(address + "/items/next", item.toString()));
        services.answer(address, shown.toString());
        services.answer(
                address + "/items",
                JSON.createObjectNode()
                        .<ObjectNode>set("review", shown)
                        .set("items", list)
                        .toString());
        services.answer(address + "/assessments", slice(answers));
    }

    /** An own draft, or else the first that nobody answered. */
    private static Optional<JsonNode> next(JsonNode items) {
        List<JsonNode> all = new ArrayList<>();
        items.forEach(all::add);
        return Stream.<Predicate<JsonNode>>of(
                        item -> item.path("draft").path("own").asBoolean()
                                && !item.path("draft").path("submitted").asBoolean(),
                        item -> !item.hasNonNull("assessment") && !item.hasNonNull("draft"),
                        item -> !item.hasNonNull("assessment"),
                        item -> true)
                .flatMap(rule -> all.stream().filter(rule))
                .findFirst();
    }

    private static ObjectNode listed(JsonNode item) {
        JsonNode earlier = item.path("earlier");
        boolean own = !earlier.hasNonNull("predecessor") && !earlier.hasNonNull("municipality");
        return JSON.createObjectNode()
                .<ObjectNode>set("recommendation", item.get("recommendation"))
                .<ObjectNode>set("outcome", item.path("assessment").get("outcome"))
                .<ObjectNode>set("draft", item.get("draft"))
                .put(
                        "promised",
                        own && PROMISES.contains(earlier.path("outcome").asText()))
                .put("realised", item.hasNonNull("realisation"))
                .put("proposed", item.hasNonNull("proposal"));
    }

    private static String slice(ArrayNode items) {
        return JSON.createObjectNode().set("items", items).toString();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(json, unreadable);
        }
    }
}
