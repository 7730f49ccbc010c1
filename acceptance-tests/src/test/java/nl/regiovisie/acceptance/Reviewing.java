package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A municipality finishes a review. */
final class Reviewing {

    private Reviewing() {}

    /** Gives one answer to whatever has none yet, among it what other stories published, and closes. */
    static Answer close(Api officer, UUID review) {
        String address = "/v1/reviews/" + review;
        List<Map<String, String>> open = officer.all(address + "/items").stream()
                .filter(item -> !item.hasNonNull("outcome"))
                .map(item -> Map.of("recommendationId", id(item)))
                .toList();
        if (!open.isEmpty()) {
            Answer answered = officer.put(address + "/assessments", Map.of("items", open, "outcome", "ACCEPTED"));
            assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        }
        return officer.put(
                address + "/closure", Api.noContent(), officer.get(address).etag());
    }

    private static String id(JsonNode item) {
        return item.at("/recommendation/id").asText();
    }
}
