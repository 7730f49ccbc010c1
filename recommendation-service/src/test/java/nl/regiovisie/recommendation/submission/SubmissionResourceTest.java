package nl.regiovisie.recommendation.submission;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.as;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SubmissionResourceTest {

    private String region;

    @BeforeEach
    void somewhere() {
        region = World.region();
    }

    @Test
    void what_a_parent_sent_in_is_let_through_and_waits_for_its_fate() {
        Sent sent = Sent.draft(region, "Bel ons elke maand.").with("topics", List.of("privacy"));
        sent.send().then().statusCode(202).body("state", equalTo("RECEIVED"));
        sent.follow()
                .then()
                .statusCode(200)
                .body("submission.state", equalTo("RECEIVED"))
                .body("contribution", nullValue());

        sent.decide("0", Map.of("verdict", "ACCEPTED", "theme", World.THEME))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        given().get("/v1/contributions/{id}", sent.id())
                .then()
                .statusCode(200)
                .body("meeting", nullValue())
                .body("endorsement", nullValue())
                .body("direct.level", equalTo("REGION"))
                .body("direct.edited", equalTo(false))
                .body("text", equalTo("Bel ons elke maand."))
                .body("topics.name", contains("Privacy"))
                .body("voicedBy.name", contains("cliënt"))
                .body("fate.state", equalTo("WAITING"));
        given().get("/v1/contributions?fate=WAITING&topic=privacy&region=" + region)
                .then()
                .body("items.id", contains(sent.id().toString()));
        sent.follow().then().body("contribution.fate.state", equalTo("WAITING"));
    }

    @Test
    void sending_twice_is_sending_once_and_another_text_is_refused() {
        Sent sent = Sent.waiting(region, "Eén keer");

        sent.send().then().statusCode(202);
        sent.with("text", "Iets anders").send().then().statusCode(409);

        sent.follow().then().body("submission.text", equalTo("Eén keer"));
    }

    @Test
    void a_double_click_stores_one() {
        Sent sent = Sent.draft(region, "Dubbel geklikt");

        List<Response> answers =
                Stream.generate(() -> CompletableFuture.supplyAsync(sent::send)).limit(4).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).extracting(Response::statusCode).containsOnly(202);
        assertThat(World.count("select count(*) from submission where id = $1", sent.id()))
                .isOne();
    }

    @Test
    void a_robot_hears_the_same_and_nothing_is_kept() {
        Sent sent = Sent.draft(region, "Koop nu").with("website", "https://spam.example");

        sent.send().then().statusCode(202).body("state", equalTo("RECEIVED"));

        assertThat(World.count("select count(*) from submission where id = $1", sent.id()))
                .isZero();
    }

    @Test
    void a_flood_from_one_address_is_stopped_and_a_repeat_is_no_flood() {
        List<Integer> statuses = new ArrayList<>();
        Sent first = Sent.draft(region, "Te veel");
        for (int index = 0; index <= SubmissionService.MOST_AN_HOUR; index++) {
            Sent sent = index == 0 ? first : Sent.draft(region, "Te veel " + index);
            statuses.add(from("198.51.100.7", sent));
        }

        assertThat(statuses.subList(0, SubmissionService.MOST_AN_HOUR)).containsOnly(202);
        assertThat(statuses.get(SubmissionService.MOST_AN_HOUR)).isEqualTo(429);
        assertThat(from("198.51.100.7", first)).isEqualTo(202);
        assertThat(from("198.51.100.8", Sent.draft(region, "Iemand anders"))).isEqualTo(202);
    }

    @Test
    void a_municipality_brings_its_region_along() {
        Sent sent = Sent.draft(region, "In onze gemeente")
                .with("level", "MUNICIPALITY")
                .with("regionCodes", List.of())
                .with("municipalityCode", World.UTRECHT);
        sent.send().then().statusCode(202);

        sent.follow()
                .then()
                .body("submission.municipality.name", equalTo("Utrecht"))
                .body("submission.regionCodes", hasItem(region));
    }

    @Test
    void what_cannot_be_right_is_named_field_by_field() {
        Sent.draft("JZ00", " ")
                .with("theme", "geen-thema")
                .with("topics", List.of("geen-onderwerp"))
                .with("voicedBy", "niemand")
                .with("code", "1234")
                .send()
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder("text", "code", "theme", "topics[0]", "voicedBy", "regionCodes[0]"));
        Sent.draft(region, "x")
                .with("municipalityCode", "GM9999")
                .send()
                .then()
                .statusCode(400)
                .body("errors.field", contains("municipalityCode"));
        Sent.draft(region, "x").with("name", "Jan").send().then().statusCode(400);
    }

    @Test
    void an_editor_sees_what_waits_longest_first_with_what_looks_like_personal_data() {
        Sent first = Sent.waiting(region, "Bel mijn zoon op 06-12345678.");
        Sent second = Sent.waiting(region, "Niets bijzonders.");

        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            Response page = editor().queryParam("state", "RECEIVED")
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/submissions");
            ids.addAll(page.jsonPath().getList("items.id"));
            cursor = page.jsonPath().getString("next");
        } while (cursor != null);

        assertThat(ids).containsSubsequence(first.id().toString(), second.id().toString());
        assertThat(ids).doesNotHaveDuplicates();
        editor().get("/v1/submissions/{id}", first.id())
                .then()
                .body("marks.kind", contains("PHONE"))
                .body("marks[0].start", equalTo(17));
        editor().get("/v1/submissions?state=GONE").then().statusCode(400);
        editor().get("/v1/submissions?cursor=x").then().statusCode(400);
    }

    @Test
    void other_words_are_shown_as_edited_and_the_first_words_stay_inside() {
        Sent sent = Sent.waiting(region, "Jan de Vries van school X deed niets.");

        sent.decide(
                        "0",
                        Map.of(
                                "verdict",
                                "ACCEPTED",
                                "theme",
                                World.THEME,
                                "kind",
                                "BOTTLENECK",
                                "text",
                                "Een school deed niets."))
                .then()
                .statusCode(200)
                .body("text", equalTo("Jan de Vries van school X deed niets."))
                .body("publishedText", equalTo("Een school deed niets."));

        given().get("/v1/contributions/{id}", sent.id())
                .then()
                .body("kind", equalTo("BOTTLENECK"))
                .body("direct.edited", equalTo(true))
                .body("text", equalTo("Een school deed niets."));
    }

    @Test
    void a_refusal_is_explained_to_who_wrote_it_and_to_nobody_else() {
        Sent sent = Sent.waiting(region, "Dit hoort hier niet.");

        sent.decide("0", Map.of("verdict", "REFUSED")).then().statusCode(400).body("errors.field", contains("reason"));
        sent.decide("0", Map.of("verdict", "REFUSED", "reason", "Dit gaat over een persoon."))
                .then()
                .statusCode(200);

        sent.follow()
                .then()
                .body("submission.state", equalTo("REFUSED"))
                .body("submission.reason", equalTo("Dit gaat over een persoon."));
        given().get("/v1/contributions/{id}", sent.id()).then().statusCode(404);
    }

    @Test
    void without_a_theme_nothing_becomes_public() {
        Sent sent = Sent.waiting(region, "Zonder thema");

        sent.decide("0", Map.of("verdict", "ACCEPTED")).then().statusCode(400).body("errors.field", contains("theme"));
        sent.decide("0", Map.of("verdict", "ACCEPTED", "theme", "geen-thema", "topics", List.of("x")))
                .then()
                .statusCode(400)
                .body("errors.field", contains("theme", "topics[0]"));
    }

    @Test
    void the_second_of_two_editors_sees_what_the_first_decided() {
        Sent sent = Sent.waiting(region, "Voor twee redacteuren");
        Map<String, Object> accept = Map.of("verdict", "ACCEPTED", "theme", World.THEME);
        sent.decide("0", accept).then().statusCode(200);

        sent.decide("0", Map.of("verdict", "REFUSED", "reason", "Dubbel"))
                .then()
                .statusCode(412)
                .body("current.state", equalTo("ACCEPTED"));
        sent.decide("1", Map.of("verdict", "REFUSED", "reason", "Dubbel"))
                .then()
                .statusCode(409);
        sent.decide("0", accept).then().statusCode(200).header("ETag", "\"1\"");
    }

    @Test
    void it_is_bundled_like_any_other_and_who_wrote_it_sees_that_once_it_is_public() {
        UUID fromMeeting = World.said(region, "Ook in een bijeenkomst gezegd").get(0);
        Sent sent = Sent.published(region, "Zelf ingestuurd");
        UUID recommendation = UUID.randomUUID();
        editor().body(draft(region, List.of(fromMeeting, sent.id())))
                .put("/v1/recommendations/{id}", recommendation)
                .then()
                .statusCode(201);
        sent.follow()
                .then()
                .body("contribution.fate.state", equalTo("BUNDLED"))
                .body("contribution.fate.recommendation", nullValue());

        editor().put("/v1/recommendations/{id}/publication", recommendation)
                .then()
                .statusCode(200)
                .body("support.contributions", equalTo(2))
                .body("support.meetings", equalTo(1))
                .body("support.endorsed", equalTo(1));

        sent.follow().then().body("contribution.fate.recommendation.id", equalTo(recommendation.toString()));
    }

    @Test
    void what_holds_in_the_whole_country_is_found_in_every_region_and_can_be_bundled_there() {
        Sent sent =
                Sent.draft(region, "Overal hetzelfde").with("level", "NATIONAL").with("regionCodes", List.of());
        sent.send().then().statusCode(202);
        sent.decide("0", Map.of("verdict", "ACCEPTED", "theme", World.THEME))
                .then()
                .statusCode(200);

        given().get("/v1/contributions?limit=200&region=" + World.region())
                .then()
                .body("items.id", hasItem(sent.id().toString()));
        published(region, List.of(sent.id()));
    }

    @Test
    void who_has_the_code_erases_before_anyone_looked() {
        Sent sent = Sent.waiting(region, "Toch maar niet");

        sent.erase().then().statusCode(204);
        sent.erase().then().statusCode(204);

        sent.follow().then().body("submission.state", equalTo("WITHDRAWN")).body("submission.text", equalTo(""));
        sent.decide("1", Map.of("verdict", "ACCEPTED", "theme", World.THEME))
                .then()
                .statusCode(409);
    }

    @Test
    void who_has_the_code_erases_what_is_public_and_the_recommendation_stays() {
        Sent sent = Sent.published(region, "Dit wil ik terug");
        Sent other = Sent.published(region, "Dit mag blijven");
        UUID recommendation = published(region, List.of(sent.id(), other.id()));

        sent.erase().then().statusCode(204);

        given().get("/v1/contributions/{id}", sent.id())
                .then()
                .body("text", equalTo("Op verzoek van de schrijver verwijderd."))
                .body("direct.erased", equalTo(true))
                .body("fate.state", equalTo("BUNDLED"));
        given().get("/v1/recommendations/{id}", recommendation)
                .then()
                .body("sources", hasSize(2))
                .body("support.contributions", equalTo(2));
        given().get("/v1/contributions?recommendation=" + recommendation)
                .then()
                .body("items.text", containsInAnyOrder("Op verzoek van de schrijver verwijderd.", "Dit mag blijven"));
    }

    @Test
    void what_waited_is_closed_when_it_is_erased_and_is_no_source_any_more() {
        Sent sent = Sent.published(region, "Dit wil ik terug");

        sent.erase().then().statusCode(204);

        given().get("/v1/contributions/{id}", sent.id())
                .then()
                .body("fate.state", equalTo("CLOSED"))
                .body("fate.reason", equalTo("Op verzoek van de schrijver verwijderd."));
        editor().body(draft(region, List.of(sent.id())))
                .put("/v1/recommendations/{id}", UUID.randomUUID())
                .then()
                .statusCode(409);
    }

    @Test
    void a_code_that_nobody_has_opens_nothing() {
        given().header("Link-Code", "x".repeat(43))
                .get("/v1/own-submission")
                .then()
                .statusCode(404);
        given().header("Link-Code", "x".repeat(43))
                .delete("/v1/own-submission")
                .then()
                .statusCode(404);
        given().get("/v1/own-submission").then().statusCode(404);
        assertThat(World.count("select count(*) from submission where code_hash = $1", ""))
                .isZero();
    }

    @Test
    void a_body_speaks_for_itself_and_sees_what_became_of_it() {
        World.body("Cliëntenraad De Want", true);
        Sent sent = Sent.draft(region, "Namens onze raad").with("bodyId", World.COUNCIL);
        sent.send().then().statusCode(403);
        sent.send(as("editor")).then().statusCode(403);
        sent.send(as("council")).then().statusCode(202);
        sent.decide("0", Map.of("verdict", "ACCEPTED", "theme", World.THEME))
                .then()
                .statusCode(200);

        given().get("/v1/contributions/{id}", sent.id())
                .then()
                .body("direct.body.name", equalTo("Cliëntenraad De Want"));
        as("council")
                .get("/v1/body-submissions?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].submission.id", equalTo(sent.id().toString()))
                .body("items[0].contribution.fate.state", equalTo("WAITING"));

        World.body("Cliëntenraad De Want", false);
        given().get("/v1/contributions/{id}", sent.id()).then().body("direct.body", nullValue());

        as("council").delete("/v1/body-submissions/{id}", sent.id()).then().statusCode(204);
        given().get("/v1/contributions/{id}", sent.id()).then().body("direct.erased", equalTo(true));
        as("council")
                .delete(
                        "/v1/body-submissions/{id}",
                        Sent.waiting(region, "Van een ander").id())
                .then()
                .statusCode(403);
    }

    @Test
    void who_speaks_personally_is_written_down_nowhere_also_when_signed_in() {
        Sent sent = Sent.draft(region, "Ik ben toevallig ingelogd");
        sent.send(as("council")).then().statusCode(202);
        given().auth()
                .oauth2(Tokens.of("council"))
                .header("Link-Code", sent.code())
                .delete("/v1/own-submission")
                .then()
                .statusCode(204);

        assertThat(World.count("select count(*) from audit_entry where object = $1", "submission/" + sent.id()))
                .isZero();
    }

    private static int from(String address, Sent sent) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(sent.draft())
                .put("/v1/submissions/{id}", sent.id())
                .statusCode();
    }
}
