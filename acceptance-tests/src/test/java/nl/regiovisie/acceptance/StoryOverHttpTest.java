package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The story of one consultation, from a sentence in a meeting to the answer of a municipality, through the gateway. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryOverHttpTest {

    private static final int OUTCOMES = 22;

    private final UUID recommendation = UUID.randomUUID();
    private final UUID review = UUID.randomUUID();
    private Platform platform;
    private Consultation consultation;
    private List<UUID> outcomes;
    private UUID minority;

    @BeforeAll
    void platform() {
        platform = Platform.running();
        consultation = new Consultation(platform);
    }

    @Test
    @Order(1)
    void a_facilitator_plans_a_meeting_for_three_regions() {
        // On a platform that has just started, the regions may still be on their way to meeting-service.
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Answer planned = consultation.plan("Wachten op hulp");
            assertThat(planned.status()).as(planned.toString()).isEqualTo(201);
        });
        assertThat(consultation.plan("Wachten op hulp").status()).isEqualTo(200);
    }

    @Test
    @Order(2)
    void what_is_said_is_stored_item_by_item_and_a_retry_doubles_nothing() {
        outcomes = consultation.capture(OUTCOMES);
        minority = outcomes.get(4);

        assertThat(consultation.put(outcomes.get(3), 3).status()).isEqualTo(200);

        assertThat(consultation.outcomes())
                .extracting(item -> UUID.fromString(item.get("id").asText()))
                .containsExactlyElementsOf(outcomes);
    }

    @Test
    @Order(3)
    void nobody_else_sees_it_before_it_is_published() {
        Api anyone = Api.anonymous(platform);

        assertThat(anyone.get(consultation.path() + "/outcomes").items()).isEmpty();
        assertThat(anyone.get("/v1/contributions?meeting=" + consultation.meeting)
                        .items())
                .isEmpty();
    }

    @Test
    @Order(4)
    void publishing_waits_until_the_group_has_endorsed_everything() {
        Answer refused = consultation.publish();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().get("open")).hasSize(OUTCOMES);

        consultation.endorse(outcomes, minority);

        assertThat(consultation.publish().status()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void within_a_second_all_items_are_contributions_that_wait() {
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(contributions()).hasSize(OUTCOMES));
        assertThat(contributions())
                .allSatisfy(item -> assertThat(item.at("/fate/state").asText()).isEqualTo("WAITING"));
    }

    @Test
    @Order(6)
    void an_editor_bundles_them_into_a_recommendation_and_publishes_it() {
        Answer drafted =
                editor().put("/v1/recommendations/" + recommendation, recommendation("Zeg eerlijk hoe lang het duurt"));
        assertThat(drafted.status()).as(drafted.toString()).isEqualTo(201);

        Answer published =
                editor().put("/v1/recommendations/" + recommendation + "/publication", Api.noContent(), drafted.etag());

        assertThat(published.status()).as(published.toString()).isEqualTo(200);
        assertThat(published.body().get("number").asInt()).isPositive();
        assertThat(published.body().at("/support/contributions").asInt()).isEqualTo(5);
        assertThat(published.body().at("/support/minorityViews").asInt()).isEqualTo(1);
    }

    @Test
    @Order(7)
    void what_is_published_is_never_changed() {
        Answer newest = editor().get("/v1/recommendations/" + recommendation);

        Answer refused =
                editor().put("/v1/recommendations/" + recommendation, recommendation("Iets anders"), newest.etag());

        assertThat(refused.status()).isEqualTo(409);
    }

    @Test
    @Order(8)
    void a_municipality_sees_what_waits_and_answers_it() {
        Answer opened = municipality()
                .put(
                        "/v1/reviews/" + review,
                        Map.of("municipalityCode", "GM0344", "regionCode", "JZ22", "occasion", "DRAFTING"));
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        assertThat(municipality().all("/v1/reviews/" + review + "/items"))
                .anySatisfy(item ->
                        assertThat(item.at("/recommendation/id").asText()).isEqualTo(recommendation.toString()));

        Answer early = municipality()
                .put(
                        "/v1/reviews/" + review + "/closure",
                        Api.noContent(),
                        municipality().get("/v1/reviews/" + review).etag());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().get("open")).extracting(JsonNode::asText).contains(recommendation.toString());

        assertThat(answer(Map.of("outcome", "REJECTED", "actions", List.of()))
                        .body()
                        .at("/errors/0/field")
                        .asText())
                .isEqualTo("rationale");
        assertThat(answer(Map.of(
                                "outcome",
                                "PARTIALLY_ACCEPTED",
                                "rationale",
                                "Wij beginnen met twee aanbieders.",
                                "actions",
                                List.of()))
                        .status())
                .isIn(200, 201);
    }

    @Test
    @Order(9)
    void a_municipality_of_another_region_can_do_nothing_here() {
        Api other = Api.of(platform, "municipality2");

        assertThat(other.get("/v1/reviews/" + review).status()).isEqualTo(403);
        assertThat(other.put(
                                "/v1/reviews/" + UUID.randomUUID(),
                                Map.of("municipalityCode", "GM0344", "regionCode", "JZ22", "occasion", "EVALUATION"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Order(10)
    void the_review_closes_once_everything_has_an_answer() {
        Answer closed = Reviewing.close(municipality(), review);

        assertThat(closed.status()).as(closed.toString()).isEqualTo(200);
        assertThat(closed.text("status")).isEqualTo("CLOSED");
    }

    @Test
    @Order(11)
    void anyone_downloads_the_report_of_today_and_finds_the_answer_in_it() {
        String text =
                PdfText.of(Api.anonymous(platform).bytes("/v1/summaries/JZ22/documents/report/pdf", "application/pdf"));

        assertThat(text).contains("Zeg eerlijk hoe lang het duurt").contains("Wij beginnen met twee aanbieders.");
    }

    @Test
    @Order(12)
    void from_a_recommendation_one_walks_back_to_the_meeting_and_forward_to_the_answer() {
        Api anyone = Api.anonymous(platform);

        List<JsonNode> sources = anyone.all("/v1/contributions?recommendation=" + recommendation);
        assertThat(sources)
                .hasSize(5)
                .allSatisfy(source ->
                        assertThat(source.at("/meeting/id").asText()).isEqualTo(consultation.meeting.toString()));
        assertThat(anyone.get("/v1/meetings/" + consultation.meeting).text("title"))
                .isEqualTo("Wachten op hulp");

        assertThat(anyone.all("/v1/recommendations/" + recommendation + "/assessments"))
                .filteredOn(item -> item.at("/municipality/code").asText().equals("GM0344"))
                .singleElement()
                .satisfies(item -> assertThat(item.get("outcome").asText()).isEqualTo("PARTIALLY_ACCEPTED"));
    }

    private Answer answer(Map<String, Object> assessment) {
        return municipality().put("/v1/reviews/" + review + "/assessments/" + recommendation, assessment);
    }

    private Map<String, Object> recommendation(String title) {
        return Map.of(
                "title",
                title,
                "text",
                "Laat elk gezin vooraf weten hoe lang het wachten duurt, en bel elke maand.",
                "theme",
                consultation.theme(0),
                "national",
                false,
                "regionCodes",
                Consultation.REGIONS,
                "sources",
                outcomes.subList(0, 5),
                "minorityViews",
                List.of(Map.of("contribution", minority, "text", "Twee ouders zien dit anders.")));
    }

    private List<JsonNode> contributions() {
        return Api.anonymous(platform).all("/v1/contributions?meeting=" + consultation.meeting);
    }

    private Api editor() {
        return Api.of(platform, "editor");
    }

    private Api municipality() {
        return Api.of(platform, "municipality");
    }
}
