package nl.regiovisie.platform.probe;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.junit.jupiter.api.Test;

/** From a commit through outbox, Kafka and inbox to the effect. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class EventsTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void events_of_one_subject_arrive_once_and_in_order() {
        List<String> texts = numbers(100);
        write(texts);

        await().untilAsserted(() -> assertThat(effects(id)).isEqualTo(texts));
        await().untilAsserted(() -> assertThat(TransactionTest.count("outbox")).isZero());
    }

    @Test
    void one_that_cannot_be_applied_does_not_keep_those_that_arrive_with_it() {
        NoteListener.POISON_HURTS.set(true);
        List<String> texts = numbers(30);
        texts.set(14, "poison");
        write(texts);

        texts.remove(14);
        await().untilAsserted(() -> assertThat(effects(id)).isEqualTo(texts));
        assertThat(deadLetters("subject")).containsOnlyOnce(id.toString());

        NoteListener.POISON_HURTS.set(false);
        steward().post("/operations/dead-letters/replay").then().statusCode(200);
        await().untilAsserted(() -> assertThat(effects(id)).hasSize(30).last().isEqualTo("poison"));
    }

    @Test
    void the_trace_of_the_request_reaches_the_consumer_of_its_event() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e" + id.toString().substring(0, 4);

        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .queryParam("text", "traced " + id)
                .put("/v1/notes/{id}", id)
                .then()
                .statusCode(204);

        await().untilAsserted(() -> assertThat(NoteListener.TRACES).containsEntry(id, trace));
    }

    @Test
    void an_event_that_cannot_be_applied_waits_in_the_dead_letters_until_it_is_replayed() {
        UUID healthy = UUID.randomUUID();
        NoteListener.POISON_HURTS.set(true);
        given().queryParam("text", "poison").put("/v1/notes/{id}", id).then().statusCode(204);
        given().queryParam("text", "fine " + id)
                .put("/v1/notes/{id}", healthy)
                .then()
                .statusCode(204);

        await().untilAsserted(() -> assertThat(effects(healthy)).hasSize(1));
        await().untilAsserted(() -> assertThat(deadLetters("subject")).contains(id.toString()));
        assertThat(deadLetters("reason")).contains("this note is poison");

        NoteListener.POISON_HURTS.set(false);
        steward().post("/operations/dead-letters/replay").then().statusCode(200);

        await().untilAsserted(() -> assertThat(effects(id)).containsExactly("poison"));
        assertThat(effects(healthy)).hasSize(1);
        assertThat(deadLetters("subject")).isEmpty();
    }

    @Test
    void dead_letters_are_for_the_steward_only() {
        given().get("/operations/dead-letters").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.of("editor"))
                .get("/operations/dead-letters")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("editor"))
                .post("/operations/dead-letters/replay")
                .then()
                .statusCode(403);
    }

    private void write(List<String> texts) {
        given().contentType(ContentType.JSON)
                .body(texts)
                .put("/v1/notes/{id}/many", id)
                .then()
                .statusCode(204);
    }

    private static List<String> numbers(int count) {
        return new ArrayList<>(
                IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList());
    }

    private static io.restassured.specification.RequestSpecification steward() {
        return given().auth().oauth2(Tokens.of("steward"));
    }

    private static List<String> deadLetters(String field) {
        return steward().get("/operations/dead-letters").jsonPath().getList("items." + field);
    }

    private static List<String> effects(UUID note) {
        return given().get("/v1/notes/{id}/effects", note).jsonPath().getList("");
    }
}
