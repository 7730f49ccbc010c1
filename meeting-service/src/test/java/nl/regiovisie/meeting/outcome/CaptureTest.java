package nl.regiovisie.meeting.outcome;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.held;
import static nl.regiovisie.meeting.Api.outcome;
import static nl.regiovisie.meeting.Api.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.regiovisie.meeting.Api;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CaptureTest {

    private String meeting;
    private String address;

    @BeforeEach
    void meeting() {
        Topic.regions("JZ22", "JZ26");
        meeting = held();
        address = meeting + "/outcomes/" + UUID.randomUUID();
    }

    @Test
    void the_same_item_sent_twice_is_stored_once() {
        facilitator()
                .body(outcome("Wachten"))
                .put(address)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        facilitator()
                .body(outcome("Wachten"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        facilitator().get(meeting + "/outcomes").then().body("items.position", contains(1));
    }

    @Test
    void an_item_keeps_the_question_that_was_asked_until_it_names_none() {
        Map<String, Object> answer = outcome("Bel elke maand");
        answer.put("question", "Wat gaat goed?");
        facilitator().body(answer).put(address).then().statusCode(201).body("question", is("Wat gaat goed?"));

        facilitator()
                .body(outcome("Bel elke maand"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        answer.put("question", "");
        facilitator()
                .header("If-Match", "\"0\"")
                .body(answer)
                .put(address)
                .then()
                .body("question", nullValue());
        answer.put("question", "q".repeat(1_001));
        facilitator()
                .header("If-Match", "\"1\"")
                .body(answer)
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("question"));
    }

    @Test
    void an_item_holds_for_all_regions_of_the_meeting_unless_it_names_some() {
        Map<String, Object> local = outcome("Hier");
        local.put("regionCodes", List.of("JZ26"));

        facilitator().body(outcome("Overal")).put(address).then().body("regionCodes", contains("JZ22", "JZ26"));
        facilitator()
                .body(local)
                .put(meeting + "/outcomes/" + UUID.randomUUID())
                .then()
                .body("regionCodes", contains("JZ26"));
    }

    static List<String> texts() {
        return List.of("🙂".repeat(10_000), "שלום وصلنا", "<script>alert('x')</script>", " a\n\tb ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_kept_exactly_as_it_was_typed(String text) {
        facilitator().body(outcome(text)).put(address).then().statusCode(201);

        assertThat(facilitator().get(meeting + "/outcomes").jsonPath().getString("items[0].text"))
                .isEqualTo(text);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        Map<String, Object> wrong = outcome("a\u0000b");
        wrong.put("theme", "geen-thema");
        wrong.put("voicedBy", List.of("caregiver", "koning"));
        wrong.put("regionCodes", List.of("JZ01"));

        facilitator()
                .body(wrong)
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("text", "theme", "voicedBy[1]", "regionCodes[0]"));
        facilitator().get(meeting + "/outcomes").then().body("items", hasSize(0));
    }

    @Test
    void a_change_says_which_version_it_is_based_on() {
        facilitator().body(outcome("Wachten")).put(address);

        facilitator()
                .body(outcome("Anders"))
                .put(address)
                .then()
                .statusCode(409)
                .body("type", endsWith("outcome-differs"))
                .body("detail", allOf(containsString("Wachten"), containsString("Anders")))
                .body("current.text", is("Wachten"));
        facilitator()
                .header("If-Match", "\"0\"")
                .body(outcome("Anders"))
                .put(address)
                .then()
                .statusCode(200);
        facilitator()
                .header("If-Match", "\"0\"")
                .body(outcome("Weer anders"))
                .put(address)
                .then()
                .statusCode(412)
                .body("current.text", is("Anders"))
                .body("current.version", is(1));
    }

    @Test
    void what_was_taken_back_can_be_brought_back_in_its_place() {
        facilitator().body(outcome("Wachten")).put(address);
        written(meeting, outcome("Later"));

        facilitator().delete(address).then().statusCode(428);
        facilitator()
                .header("If-Match", "\"0\"")
                .delete(address)
                .then()
                .statusCode(200)
                .body("withdrawn", is(true));
        facilitator().body(outcome("Wachten")).put(address).then().statusCode(428);
        facilitator()
                .header("If-Match", "\"1\"")
                .body(outcome("Wachten"))
                .put(address)
                .then()
                .statusCode(200)
                .body("withdrawn", is(false))
                .body("position", is(1));
    }

    @Test
    void a_position_is_never_given_out_twice() {
        written(meeting, outcome("Eerst"));
        facilitator().header("If-Match", "*").delete(written(meeting, outcome("Weg")));

        facilitator().body(outcome("Erna")).put(address).then().body("position", is(3));
    }

    @Test
    void two_note_takers_at_once_lose_nothing_and_share_no_position() {
        Tokens.of("facilitator");
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> writeFifty("een"));
        CompletableFuture<Void> two = CompletableFuture.runAsync(() -> writeFifty("twee"));
        CompletableFuture.allOf(one, two).join();

        List<Integer> positions =
                facilitator().get(meeting + "/outcomes?limit=200").jsonPath().getList("items.position");
        assertThat(positions).isEqualTo(IntStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void an_id_belongs_to_one_meeting() {
        facilitator().body(outcome("Wachten")).put(address);
        String elsewhere = held() + address.substring(address.indexOf("/outcomes"));

        facilitator()
                .body(outcome("Wachten"))
                .put(elsewhere)
                .then()
                .statusCode(409)
                .body("type", endsWith("outcome-elsewhere"));
        facilitator().header("If-Match", "*").delete(elsewhere).then().statusCode(404);
    }

    @Test
    void another_facilitator_writes_nothing_in_this_meeting_and_reads_nothing_before_it_is_public() {
        facilitator().body(outcome("Wachten")).put(address);

        as("facilitator2").body(outcome("Anders")).put(address).then().statusCode(403);
        as("facilitator2").header("If-Match", "*").delete(address).then().statusCode(403);
        as("facilitator2").get(meeting + "/outcomes").then().statusCode(200).body("items", hasSize(0));
        given().get(meeting + "/outcomes").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void an_endorsement_is_given_once_and_changed_only_knowingly() {
        facilitator().body(outcome("Wachten")).put(address);
        String endorsement = address + "/endorsement";
        Map<String, String> minority = Map.of("result", "MINORITY_VIEW", "heldBy", "Eén wethouder");

        facilitator().body(minority).put(endorsement).then().statusCode(200).body("endorsement.heldBy", notNullValue());
        facilitator().body(minority).put(endorsement).then().statusCode(200).header("ETag", "\"1\"");
        facilitator().body(Map.of("result", "ENDORSED")).put(endorsement).then().statusCode(428);
        facilitator()
                .body(Map.of("result", "ENDORSED_WITH_REMARK"))
                .put(endorsement)
                .then()
                .statusCode(400)
                .body("errors.field", contains("remark"));
    }

    @Test
    void other_words_have_to_be_endorsed_again() {
        facilitator().body(outcome("Wachten")).put(address);
        facilitator().body(Map.of("result", "ENDORSED")).put(address + "/endorsement");

        facilitator()
                .header("If-Match", "*")
                .body(outcome("Anders"))
                .put(address)
                .then()
                .body("endorsement", nullValue());
    }

    @Test
    void pages_hold_every_item_in_order() {
        IntStream.range(0, 5).forEach(item -> written(meeting, outcome("Punt " + item)));

        String next = facilitator()
                .get(meeting + "/outcomes?limit=3")
                .then()
                .body("items.position", contains(1, 2, 3))
                .header("Link", endsWith("rel=\"next\""))
                .extract()
                .path("next");
        facilitator()
                .get(meeting + "/outcomes?limit=3&cursor=" + next)
                .then()
                .body("items.position", contains(4, 5))
                .body("next", nullValue());
    }

    @Test
    void an_item_is_moved_by_its_place_and_pages_follow() {
        String first = written(meeting, outcome("Een"));
        written(meeting, outcome("Twee"));
        long last = facilitator().get(meeting + "/outcomes").jsonPath().getLong("items[1].place");

        facilitator()
                .header("If-Match", "*")
                .body(at("Een", last + 1))
                .put(first)
                .then()
                .statusCode(200);

        facilitator().get(meeting + "/outcomes").then().body("items.text", contains("Twee", "Een"));
        String next = facilitator().get(meeting + "/outcomes?limit=1").path("next");
        facilitator().get(meeting + "/outcomes?limit=1&cursor=" + next).then().body("items.text", contains("Een"));
    }

    @Test
    void items_stand_in_the_order_in_which_they_were_said_however_late_they_arrive() {
        long now = 1_790_000_000_000_000L;
        written(meeting, at("Daarna", now + 1_000));
        written(meeting, at("Eerst", now));

        facilitator().get(meeting + "/outcomes").then().body("items.text", contains("Eerst", "Daarna"));
        facilitator()
                .body(at("Nergens", 0))
                .put(address)
                .then()
                .statusCode(400)
                .body("errors.field", contains("place"));
    }

    @Test
    void every_word_that_was_ever_written_can_be_read_again() {
        facilitator().body(outcome("Wachten")).put(address);
        facilitator().header("If-Match", "*").body(outcome("Lang wachten")).put(address);
        facilitator().header("If-Match", "*").delete(address);

        facilitator()
                .get(address + "/revisions")
                .then()
                .statusCode(200)
                .body("items.text", contains("Lang wachten", "Wachten"))
                .body("items.withdrawn", contains(false, false));
        as("facilitator2").get(address + "/revisions").then().statusCode(403);
    }

    @Test
    void what_was_joined_into_another_says_so_and_can_be_brought_back() {
        facilitator().body(outcome("Wachten")).put(address);
        String whole = written(meeting, outcome("Lang wachten"));
        String into = whole.substring(whole.lastIndexOf('/') + 1);

        facilitator()
                .header("If-Match", "\"0\"")
                .delete(address + "?joinedInto=" + into)
                .then()
                .statusCode(200)
                .body("joinedInto", is(into));
        facilitator()
                .header("If-Match", "\"1\"")
                .body(outcome("Wachten"))
                .put(address)
                .then()
                .body("joinedInto", nullValue());
    }

    @Test
    void naming_all_regions_is_naming_none() {
        Map<String, Object> everywhere = outcome("Overal");
        everywhere.put("regionCodes", List.of("JZ26", "JZ22"));
        facilitator().body(outcome("Overal")).put(address);

        facilitator().body(everywhere).put(address).then().statusCode(200).header("ETag", "\"0\"");
    }

    @Test
    void what_looks_like_personal_data_is_marked_for_the_facilitator_alone() {
        String text = "Mevrouw Jansen is bereikbaar op 06-12345678.";
        facilitator().body(outcome(text)).put(address).then().body("marks.kind", contains("NAME", "PHONE"));
        Api.endorse(address);
        Api.publish(meeting);

        given().get(meeting + "/outcomes")
                .then()
                .body("items[0].text", is(text))
                .body("items[0].marks", nullValue());
    }

    @Test
    void the_room_sees_nothing_confidential_and_no_quotation_without_consent() {
        Map<String, Object> inside = outcome("Vertrouwelijk");
        inside.put("confidential", true);
        written(meeting, inside);
        written(meeting, Api.quotation("Geheim", false));
        written(meeting, outcome("Open"));

        facilitator().get(meeting + "/outcomes?room=true").then().body("items.text", contains("Open"));
        facilitator().get(meeting + "/outcomes").then().body("items", hasSize(3));
    }

    private static Map<String, Object> at(String text, long place) {
        Map<String, Object> outcome = outcome(text);
        outcome.put("place", place);
        return outcome;
    }

    private void writeFifty(String who) {
        IntStream.range(0, 50).forEach(item -> written(meeting, outcome(who + " " + item)));
    }
}
