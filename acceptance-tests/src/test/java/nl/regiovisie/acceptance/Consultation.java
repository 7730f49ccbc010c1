package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The steps of a consultation over the API, as the story and the fault tests tell them. */
final class Consultation {

    /** The guiding question of its meeting. */
    static final String QUESTION = "Wat moet er in de regiovisie staan?";

    static final List<String> REGIONS = List.of("JZ22", "JZ25", "JZ26");
    private static final List<String> KINDS = List.of("BOTTLENECK", "RECOMMENDATION", "GOOD_PRACTICE", "TIP", "SIGNAL");

    private final Api facilitator;
    private final List<String> themes;
    final UUID meeting = UUID.randomUUID();

    Consultation(Platform platform) {
        this.facilitator = Api.of(platform, "facilitator");
        this.themes = facilitator.get("/v1/themes").items().stream()
                .map(theme -> theme.get("id").asText())
                .toList();
    }

    String path() {
        return "/v1/meetings/" + meeting;
    }

    String theme(int number) {
        return themes.get(number % themes.size());
    }

    Answer plan(String title) {
        return plan(title, Map.of());
    }

    /** @param more what else the plan says */
    Answer plan(String title, Map<String, Object> more) {
        Map<String, Object> plan = new HashMap<>(plan());
        plan.put("title", title);
        plan.putAll(more);
        return facilitator.put(path(), plan);
    }

    private static Map<String, Object> plan() {
        Instant starts = Instant.now().truncatedTo(ChronoUnit.MINUTES).minus(1, ChronoUnit.HOURS);
        return Map.of(
                "kind",
                "REGIONAL",
                "mode",
                "ONLINE",
                "regionCodes",
                REGIONS,
                "startsAt",
                starts.toString(),
                "endsAt",
                starts.plus(2, ChronoUnit.HOURS).toString(),
                "seats",
                30,
                "onlineLink",
                "https://overleg.example/zaal",
                "guidingQuestions",
                List.of(QUESTION),
                "agenda",
                List.of());
    }

    /** @return the ids in the order of capture */
    List<UUID> capture(int count) {
        List<UUID> outcomes = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            UUID outcome = UUID.randomUUID();
            assertThat(put(outcome, number).status()).isEqualTo(201);
            outcomes.add(outcome);
        }
        return outcomes;
    }

    Answer put(UUID outcome, int number) {
        return facilitator.put(path() + "/outcomes/" + outcome, outcome(number));
    }

    Map<String, Object> outcome(int number) {
        return Map.of(
                "kind", KINDS.get(number % KINDS.size()),
                "theme", theme(number),
                "text", "Wat gezegd werd, nummer " + number + ": leg uit hoe lang het wachten duurt.",
                "voicedBy", List.of("client-council-member"));
    }

    /** @param minority which of them the group does not share */
    void endorse(List<UUID> outcomes, UUID minority) {
        for (UUID outcome : outcomes) {
            Map<String, Object> endorsement = outcome.equals(minority)
                    ? Map.of("result", "MINORITY_VIEW", "heldBy", "Twee ouders zien dit anders.")
                    : Map.of("result", "ENDORSED");
            assertThat(facilitator
                            .put(path() + "/outcomes/" + outcome + "/endorsement", endorsement)
                            .status())
                    .isEqualTo(200);
        }
    }

    Answer publish() {
        return facilitator.put(
                path() + "/publication",
                Map.of(
                        "attendance",
                        List.of(
                                Map.of("role", "client-council-member", "count", 7),
                                Map.of("role", "youth-council-member", "count", 2)),
                        "present",
                        9));
    }

    List<JsonNode> outcomes() {
        return facilitator.all(path() + "/outcomes");
    }
}
