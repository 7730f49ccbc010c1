package nl.regiovisie.recommendation.dialogue;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.arnhem;
import static nl.regiovisie.recommendation.Calls.as;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opened;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council and a municipality talk under an answer, and an editor looks before anyone else does. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ReplyResourceTest {

    @Inject
    RefusedReplies refused;

    private final UUID first = UUID.randomUUID();
    private String region;
    private UUID recommendation;
    private UUID review;

    @BeforeEach
    void utrecht_answered_and_the_council_is_active_there() {
        region = World.region();
        World.body("Cliëntenraad De Brug", region);
        recommendation = published(region, World.outcomes(1, region));
        review = opened(region);
        answer("ACCEPTED", null, 201);
    }

    @Test
    void what_a_council_says_is_nowhere_before_an_editor_let_it_through() {
        say(as("council"), first, council("Wij willen weten wanneer."))
                .statusCode(201)
                .body("state", equalTo("WAITING"));

        seen().body("items", empty());
        turn().body("items[0].turn", nullValue());
        utrecht()
                .get("/v1/dialogues?limit=200")
                .then()
                .body("items.recommendation.id", not(hasItem(text(recommendation))));
        editor().get("/v1/replies?limit=200").then().body("items.id", hasItem(text(first)));

        decide(first, "0", Map.of("verdict", "PUBLISHED")).statusCode(200).body("state", equalTo("PUBLISHED"));

        seen().body("items.text", contains("Wij willen weten wanneer."))
                .body("items.body.name", contains("Cliëntenraad De Brug"))
                .body("items.about.outcome", contains("ACCEPTED"))
                .body("items.about.newest", contains(true));
        turn().body("items[0].turn.awaited", equalTo("MUNICIPALITY")).body("items[0].turn.since", notNullValue());
    }

    @Test
    void whoever_spoke_last_waits_for_the_other() {
        letThrough(as("council"), first, council("Wanneer begint u?"));
        utrecht()
                .get("/v1/dialogues?limit=200")
                .then()
                .body("items.recommendation.id", hasItem(text(recommendation)))
                .body(
                        "items.find { it.recommendation.id == '" + recommendation + "' }.last.text",
                        equalTo("Wanneer begint u?"));
        as("council")
                .get("/v1/dialogues?limit=200")
                .then()
                .body("items.recommendation.id", not(hasItem(text(recommendation))));
        as("council")
                .get("/v1/dialogues?awaited=OTHERS&limit=200")
                .then()
                .body(
                        "items.find { it.recommendation.id == '" + recommendation + "' }.awaited",
                        equalTo("MUNICIPALITY"));
        utrecht()
                .get("/v1/dialogues?awaited=OTHERS&limit=200")
                .then()
                .body("items.recommendation.id", not(hasItem(text(recommendation))));

        UUID second = UUID.randomUUID();
        letThrough(utrecht(), second, municipality("In januari."));

        utrecht()
                .get("/v1/dialogues?limit=200")
                .then()
                .body("items.recommendation.id", not(hasItem(text(recommendation))));
        as("council")
                .get("/v1/dialogues?limit=200")
                .then()
                .body("items.recommendation.id", hasItem(text(recommendation)));
        utrecht()
                .get("/v1/dialogues?awaited=OTHERS&limit=200")
                .then()
                .body("items.recommendation.id", hasItem(text(recommendation)));
        as("council")
                .get("/v1/dialogues?awaited=OTHERS&limit=200")
                .then()
                .body("items.recommendation.id", not(hasItem(text(recommendation))));
        as("council")
                .get("/v1/dialogues?awaited=NOBODY")
                .then()
                .statusCode(400)
                .body("errors.field", contains("awaited"));
        arnhem().get("/v1/dialogues?limit=200")
                .then()
                .body("items.recommendation.id", not(hasItem(text(recommendation))));
        seen().body("items.text", contains("Wanneer begint u?", "In januari."))
                .body("items.body", contains(notNullValue(), nullValue()));
        given().get("/v1/recommendations/{id}/replies?limit=1", recommendation)
                .then()
                .body("items.text", contains("Wanneer begint u?"))
                .body("next", notNullValue());
    }

    @Test
    void the_same_twice_is_one_and_something_else_under_that_id_is_refused() {
        say(as("council"), first, council("Eén keer.")).statusCode(201);
        say(as("council"), first, council("Eén keer.")).statusCode(200);
        say(as("council"), first, council("Iets anders.")).statusCode(409).body("type", endsWith("reply-sent"));
    }

    @Test
    void nobody_speaks_for_another() {
        Map<String, Object> foreignBody = council("Voor een ander.");
        foreignBody.put("bodyId", UUID.randomUUID());
        say(as("council"), first, foreignBody).statusCode(403);
        say(utrecht(), first, council("Namens de raad.")).statusCode(403);
        letThrough(as("council"), first, council("Iets om op te antwoorden."));
        say(arnhem(), UUID.randomUUID(), municipality("Namens Utrecht.")).statusCode(403);
        say(as("council"), UUID.randomUUID(), municipality("Namens Utrecht.")).statusCode(403);
        utrecht().put("/v1/replies/{id}/withdrawal", first).then().statusCode(403);
    }

    @Test
    void a_body_that_is_active_elsewhere_is_not_heard_here() {
        World.body("Cliëntenraad De Brug", World.region());
        World.municipality(World.UTRECHT, "Utrecht", region);

        say(as("council"), first, council("Van ver weg."))
                .statusCode(409)
                .body("type", endsWith("body-not-active-here"));
    }

    @Test
    void a_municipality_replies_to_something() {
        say(utrecht(), first, municipality("Uit onszelf."))
                .statusCode(409)
                .body("type", endsWith("nothing-to-reply-to"));
    }

    @Test
    void there_is_no_dialogue_without_an_answer_that_everyone_reads() {
        UUID unanswered = published(region, World.outcomes(1, region));
        Map<String, Object> draft = council("Waarom niet?");
        draft.put("recommendationId", unanswered);

        say(as("council"), first, draft).statusCode(409).body("type", endsWith("no-answer-yet"));
        draft.put("recommendationId", UUID.randomUUID());
        say(as("council"), first, draft).statusCode(404);
    }

    @Test
    void a_reply_belongs_to_the_answer_that_was_read() {
        letThrough(as("council"), first, council("Mooi zo."));
        answer("OUT_OF_SCOPE", "\"0\"", 200);

        say(as("council"), UUID.randomUUID(), council("Nog steeds mooi."))
                .statusCode(409)
                .body("type", endsWith("answer-changed"))
                .body("current.outcome", equalTo("OUT_OF_SCOPE"))
                .body("current.version", equalTo(1));
        seen().body("items.about.newest", contains(false)).body("items.about.outcome", contains("ACCEPTED"));
    }

    @Test
    void what_is_refused_is_read_by_who_wrote_it_with_the_reason_and_by_nobody_else() {
        say(as("council"), first, council("Bel mevrouw Jansen op 06-12345678."))
                .statusCode(201)
                .body("marks", hasSize(2));
        decide(first, "0", Map.of("verdict", "REFUSED")).statusCode(400).body("errors.field", contains("reason"));
        decide(first, "0", Map.of("verdict", "REFUSED", "reason", "Hier staat een telefoonnummer in."))
                .statusCode(200);
        decide(first, "0", Map.of("verdict", "PUBLISHED")).statusCode(412).body("current.state", equalTo("REFUSED"));

        seen().body("items", empty());
        as("council")
                .get("/v1/own-replies?limit=200")
                .then()
                .body("items.find { it.id == '" + first + "' }.reason", equalTo("Hier staat een telefoonnummer in."));
        utrecht().get("/v1/own-replies?limit=200").then().body("items.id", not(hasItem(text(first))));
    }

    @Test
    void who_wrote_it_takes_it_back_and_only_the_place_of_what_was_public_stays() {
        say(as("council"), first, council("Toch maar niet.")).statusCode(201);
        as("council")
                .put("/v1/replies/{id}/withdrawal", first)
                .then()
                .statusCode(200)
                .body("state", equalTo("TAKEN_BACK"));
        decide(first, "1", Map.of("verdict", "PUBLISHED")).statusCode(409).body("type", endsWith("reply-taken-back"));

        UUID second = UUID.randomUUID();
        letThrough(as("council"), second, council("Dit stond er even."));
        as("council")
                .put("/v1/replies/{id}/withdrawal", second)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        as("council").put("/v1/replies/{id}/withdrawal", second).then().statusCode(200);

        seen().body("items.state", contains("WITHDRAWN")).body("items.text", contains(""));
        turn().body("items[0].turn", nullValue());
        utrecht()
                .get("/v1/dialogues?limit=200")
                .then()
                .body("items.recommendation.id", not(hasItem(text(recommendation))));
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        say(as("council"), first, Map.of("text", " "))
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "recommendationId", "municipalityCode", "reviewId", "answerVersion", "text"));
    }

    @Test
    void half_a_year_after_it_was_refused_the_words_are_gone_and_that_it_was_refused_stays() throws Throwable {
        Map<String, Object> refusal = Map.of("verdict", "REFUSED", "reason", "Dit gaat over één persoon.");
        UUID waiting = UUID.randomUUID();
        say(as("council"), first, council("Dit gaat over mijn buurman.")).statusCode(201);
        decide(first, "0", refusal).statusCode(200);
        say(as("council"), waiting, council("Dit wacht nog.")).statusCode(201);

        forget(Duration.ofDays(182));
        kept(first, "REFUSED", "Dit gaat over mijn buurman.");

        forget(Duration.ofDays(184));
        kept(first, "REFUSED", "");
        kept(waiting, "WAITING", "Dit wacht nog.");
        say(as("council"), first, council("Dit gaat over mijn buurman.")).statusCode(200);
        decide(first, "1", refusal).statusCode(200);
        as("council").put("/v1/replies/{id}/withdrawal", first).then().statusCode(200);
        kept(first, "TAKEN_BACK", "");
    }

    private void forget(Duration later) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> refused.forget(Instant.now().plus(later)));
    }

    private static void kept(UUID reply, String state, String text) {
        editor().get("/v1/replies/{id}", reply)
                .then()
                .body("state", equalTo(state))
                .body("text", equalTo(text));
    }

    @Test
    void nothing_is_said_any_more_about_what_does_not_hold() {
        letThrough(as("council"), first, council("Nog op tijd."));
        editor().header("If-Match", "*")
                .body(Map.of("reason", "Is al geregeld."))
                .put("/v1/recommendations/{id}/withdrawal", recommendation)
                .then()
                .statusCode(200);

        say(as("council"), UUID.randomUUID(), council("Te laat."))
                .statusCode(409)
                .body("type", endsWith("recommendation-ended"));
        utrecht()
                .get("/v1/dialogues?limit=200")
                .then()
                .body("items.recommendation.id", not(hasItem(text(recommendation))));
        seen().body("items.text", contains("Nog op tijd."));
    }

    private void answer(String outcome, String ifMatch, int status) {
        RequestSpecification caller = ifMatch == null ? utrecht() : utrecht().header("If-Match", ifMatch);
        caller.body(Map.of("outcome", outcome, "rationale", "Daarom."))
                .put("/v1/reviews/{id}/assessments/{recommendation}", review, recommendation)
                .then()
                .statusCode(status);
    }

    private Map<String, Object> council(String text) {
        Map<String, Object> draft = municipality(text);
        draft.put("bodyId", World.COUNCIL);
        return draft;
    }

    private Map<String, Object> municipality(String text) {
        Map<String, Object> draft = new HashMap<>();
        draft.put("recommendationId", recommendation);
        draft.put("municipalityCode", World.UTRECHT);
        draft.put("reviewId", review);
        draft.put("answerVersion", 0);
        draft.put("text", text);
        return draft;
    }

    private static ValidatableResponse say(RequestSpecification caller, UUID id, Map<String, Object> draft) {
        return caller.body(draft).put("/v1/replies/{id}", id).then();
    }

    private static void letThrough(RequestSpecification caller, UUID id, Map<String, Object> draft) {
        say(caller, id, draft).statusCode(201);
        decide(id, "0", Map.of("verdict", "PUBLISHED")).statusCode(200);
    }

    private static ValidatableResponse decide(UUID id, String version, Map<String, Object> decision) {
        return editor().header("If-Match", "\"" + version + "\"")
                .body(decision)
                .put("/v1/replies/{id}/decision", id)
                .then();
    }

    private ValidatableResponse seen() {
        return given().get("/v1/recommendations/{id}/replies", recommendation)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse turn() {
        return given().get("/v1/recommendations/{id}/assessments?municipality=GM0344", recommendation)
                .then()
                .body("items", hasSize(1));
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
