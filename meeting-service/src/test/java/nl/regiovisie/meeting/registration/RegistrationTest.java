package nl.regiovisie.meeting.registration;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.registration.People.code;
import static nl.regiovisie.meeting.registration.People.mail;
import static nl.regiovisie.meeting.registration.People.mails;
import static nl.regiovisie.meeting.registration.People.meeting;
import static nl.regiovisie.meeting.registration.People.register;
import static nl.regiovisie.meeting.registration.People.request;
import static nl.regiovisie.meeting.registration.People.somebody;
import static nl.regiovisie.meeting.registration.People.state;
import static nl.regiovisie.meeting.registration.People.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Api;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RegistrationTest {

    private static boolean known;

    @BeforeEach
    void regions() {
        if (!known) {
            Topic.regions("JZ22", "JZ26");
            known = true;
        }
    }

    @Test
    void who_registers_gets_a_seat_and_a_mail_with_a_private_link() {
        String meeting = meeting(8);
        String sanne = somebody();

        register(meeting, sanne).then().statusCode(202).body("expects", equalTo("REGISTERED"));

        String code = code(sanne, "U bent aangemeld");
        with(code)
                .get("/v1/registrations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("REGISTERED"))
                .body("items[0].name", equalTo("Sanne de Vries"))
                .body("items[0].needs", equalTo(List.of("WHEELCHAIR")))
                .body("items[0].meeting.onlineLink", equalTo("https://bijeenkomst.example/abc"));
        given().get(meeting).then().body("onlineLink", nullValue());
    }

    @Test
    void the_same_request_sent_twice_is_one_registration_and_one_mail() {
        String meeting = meeting(8);
        String sanne = somebody();
        UUID id = UUID.randomUUID();

        register(meeting, id, request(sanne)).then().statusCode(202);
        register(meeting, id, request(sanne)).then().statusCode(202);

        mail(sanne, "U bent aangemeld");
        assertThat(registered(meeting)).isEqualTo(1);
        assertThat(mails(sanne, "")).hasSize(1);
    }

    @Test
    void another_person_in_the_same_form_is_refused() {
        String meeting = meeting(8);
        UUID id = UUID.randomUUID();
        register(meeting, id, request(somebody())).then().statusCode(202);

        register(meeting, id, request(somebody())).then().statusCode(409).body("type", endsWith("/registration-sent"));
    }

    @Test
    void registering_twice_gives_strangers_the_same_answer_and_the_mailbox_the_truth() {
        String meeting = meeting(8);
        String sanne = somebody();
        register(meeting, sanne);

        register(meeting, sanne.toUpperCase(Locale.ROOT)).then().statusCode(202).body("expects", equalTo("REGISTERED"));

        assertThat(state(code(sanne, "U was al aangemeld"))).isEqualTo("REGISTERED");
        assertThat(registered(meeting)).isEqualTo(1);
    }

    @Test
    void nobody_is_booked_twice_in_one_slot_and_only_the_mailbox_hears_why() {
        Map<String, Object> plan = People.ahead(8);
        String first = Api.stored(plan);
        plan.put("title", "Tegelijk");
        String second = Api.stored(plan);
        String sanne = somebody();
        register(first, sanne);

        register(second, sanne).then().statusCode(202).body("expects", equalTo("REGISTERED"));

        assertThat(mail(sanne, "Niet aangemeld: Tegelijk").text()).contains("Wachten op hulp");
        assertThat(registered(second)).isZero();
    }

    @Test
    void an_account_hears_directly_what_it_booked_before() {
        Map<String, Object> plan = People.ahead(8);
        String first = Api.stored(plan);
        String second = Api.stored(plan);
        String sanne = somebody();
        Api.as("council").body(request(sanne)).put(first + "/registrations/" + UUID.randomUUID());

        Api.as("council")
                .body(request(sanne))
                .put(first + "/registrations/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("type", endsWith("/registered-already"));
        Api.as("council")
                .body(request(sanne))
                .put(second + "/registrations/" + UUID.randomUUID())
                .then()
                .statusCode(409)
                .body("detail", containsString("Wachten op hulp"));
        assertThat(Api.as("council").get("/v1/registrations").jsonPath().getList("items.meeting.id"))
                .contains(first.substring("/v1/meetings/".length()));
    }

    @Test
    void the_ninth_in_a_group_of_eight_waits_and_moves_up_with_a_mail_when_somebody_withdraws() {
        String meeting = meeting(1);
        String first = somebody();
        String second = somebody();
        String third = somebody();
        register(meeting, first);
        register(meeting, second).then().body("expects", equalTo("WAITING"));
        register(meeting, third);
        String waits = code(third, "U staat op de wachtlijst");
        with(waits)
                .get("/v1/registrations")
                .then()
                .body("items[0].placeInLine", equalTo(2))
                .body("items[0].meeting.onlineLink", nullValue());

        withdraw(code(first, "U bent aangemeld")).then().statusCode(200).body("state", equalTo("WITHDRAWN"));

        assertThat(state(code(second, "U hebt nu een plaats"))).isEqualTo("REGISTERED");
        with(waits).get("/v1/registrations").then().body("items[0].placeInLine", equalTo(1));
        assertThat(registered(meeting)).isEqualTo(1);
    }

    @Test
    void a_withdrawal_can_be_taken_back_after_those_who_came_meanwhile() {
        String meeting = meeting(1);
        String first = somebody();
        String second = somebody();
        register(meeting, first);
        register(meeting, second);
        String code = code(first, "U bent aangemeld");
        String own = own(code);
        withdraw(code);
        withdraw(code).then().statusCode(200);

        with(code)
                .put(own + "/return")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("placeInLine", equalTo(1));
        with(code).put(own + "/return").then().statusCode(200);

        assertThat(mails(first, "U bent afgemeld")).hasSizeLessThanOrEqualTo(1);
        assertThat(state(code(second, "U hebt nu een plaats"))).isEqualTo("REGISTERED");
    }

    @Test
    void more_seats_are_given_to_those_who_wait() {
        Map<String, Object> plan = People.ahead(1);
        String meeting = Api.stored(plan);
        register(meeting, somebody());
        String second = somebody();
        register(meeting, second);
        plan.put("seats", 5);

        facilitator().header("If-Match", "*").body(plan).put(meeting).then().statusCode(200);

        assertThat(state(code(second, "U hebt nu een plaats"))).isEqualTo("REGISTERED");
    }

    @Test
    void everyone_hears_once_that_a_meeting_moves_and_that_it_is_cancelled() {
        Map<String, Object> plan = People.ahead(1);
        String meeting = Api.stored(plan);
        String first = somebody();
        String second = somebody();
        register(meeting, first);
        register(meeting, second);
        plan.put("startsAt", "2098-11-24T19:30:00+01:00");
        plan.put("endsAt", "2098-11-24T21:30:00+01:00");

        facilitator().header("If-Match", "*").body(plan).put(meeting).then().statusCode(200);
        facilitator().header("If-Match", "*").body(plan).put(meeting).then().statusCode(200);
        facilitator()
                .queryParam("reason", "Te weinig mensen")
                .delete(meeting)
                .then()
                .statusCode(200);
        facilitator()
                .queryParam("reason", "Te weinig mensen")
                .delete(meeting)
                .then()
                .statusCode(200);

        for (String person : List.of(first, second)) {
            assertThat(mail(person, "Veranderd").text())
                    .contains("24 november 2098")
                    .contains("23 november");
            assertThat(mail(person, "Gaat niet door").text()).contains("Te weinig mensen");
            assertThat(mails(person, "Veranderd")).hasSize(1);
            assertThat(mails(person, "Gaat niet door")).hasSize(1);
        }
    }

    @Test
    void a_cancelled_and_a_past_meeting_take_nobody_and_say_why() {
        String cancelled = meeting(8);
        facilitator().queryParam("reason", "Ziek").delete(cancelled);

        register(cancelled, somebody()).then().statusCode(409).body("type", endsWith("/registration-cancelled"));
        register(Api.held(), somebody()).then().statusCode(409).body("type", endsWith("/registration-over"));
        given().get(cancelled + "/registration-counts").then().body("closed", equalTo("CANCELLED"));
    }

    @Test
    void a_meeting_for_affiliated_bodies_shows_itself_to_others_but_takes_only_those() {
        Map<String, Object> plan = People.ahead(8);
        plan.put("audience", "AFFILIATED_BODIES");
        String meeting = Api.stored(plan);

        given().get(meeting).then().statusCode(200);
        given().get(meeting + "/registration-counts").then().body("closed", equalTo("AFFILIATED_ONLY"));
        register(meeting, somebody()).then().statusCode(409).body("type", endsWith("/registration-affiliated-only"));

        Topic.body("44fc5eab-460c-3874-96db-bf78a3767db4", true);
        await().untilAsserted(() -> Api.as("council")
                .body(request(somebody()))
                .put(meeting + "/registrations/" + UUID.randomUUID())
                .then()
                .statusCode(202));
    }

    @Test
    void each_wrong_field_is_named_and_nothing_is_repeated() {
        Map<String, Object> wrong = new HashMap<>();
        wrong.put("name", "a\nb");
        wrong.put("email", "geen adres");
        wrong.put("role", "koning");
        wrong.put("capacity", "BODY");
        wrong.put("otherNeeds", "x".repeat(501));

        register(meeting(8), UUID.randomUUID(), wrong)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("name", "email", "role", "organisation", "otherNeeds"))
                .body(not(containsString("geen adres")));
    }

    @Test
    void what_a_program_sends_is_dropped_without_a_word() {
        String meeting = meeting(8);
        Map<String, Object> robot = request(somebody());
        robot.put("website", "https://spam.example");

        register(meeting, UUID.randomUUID(), robot).then().statusCode(202);

        assertThat(registered(meeting)).isZero();
    }

    @Test
    void a_changed_link_shows_nothing() {
        with("x".repeat(43)).get("/v1/registrations").then().statusCode(404).body("type", endsWith("/link-unknown"));
        given().get("/v1/registrations").then().statusCode(404);
        given().delete("/v1/registrations").then().statusCode(404);
    }

    @Test
    void a_link_shows_and_changes_nobody_else() {
        String sanne = somebody();
        String piet = somebody();
        String meeting = meeting(8);
        register(meeting, sanne);
        register(meeting, piet);
        String own = own(code(piet, "U bent aangemeld"));
        String code = code(sanne, "U bent aangemeld");

        with(code).get(own).then().statusCode(404);
        with(code).delete(own).then().statusCode(404);
        with(code).body(changed()).header("If-Match", "*").put(own).then().statusCode(404);
    }

    @Test
    void all_but_the_address_can_be_changed_unless_somebody_else_did_meanwhile() {
        String sanne = somebody();
        register(meeting(8), sanne);
        String code = code(sanne, "U bent aangemeld");
        String own = own(code);

        with(code).body(changed()).put(own).then().statusCode(428);
        String etag = with(code).get(own).header("ETag");
        with(code)
                .body(changed())
                .header("If-Match", etag)
                .put(own)
                .then()
                .statusCode(200)
                .body("role", equalTo("alderman"));
        Map<String, Object> other = changed();
        other.put("name", "Anders");
        with(code)
                .body(other)
                .header("If-Match", etag)
                .put(own)
                .then()
                .statusCode(412)
                .body("current.name", equalTo("S. de Vries"));
    }

    @Test
    void too_many_in_an_hour_are_refused() {
        String sanne = somebody();
        for (int count = 0; count < 40; count++) {
            register(meeting(8), sanne).then().statusCode(202);
        }

        register(meeting(8), sanne).then().statusCode(429);
    }

    @Test
    void others_hear_how_full_it_is_and_nothing_else() {
        String meeting = meeting(1);
        String sanne = somebody();
        register(meeting, sanne);
        register(meeting, somebody());
        String id = meeting.substring("/v1/meetings/".length());

        try (Topic topic = Topic.meetings()) {
            await().untilAsserted(() -> assertThat(topic.events("nl.regiovisie.registrations-counted.v1", id))
                    .hasSize(2)
                    .last()
                    .asString()
                    .contains("\"seats\":1", "\"registered\":1", "\"waiting\":1")
                    .doesNotContain("caregiver", sanne));
        }
    }

    private static Map<String, Object> changed() {
        Map<String, Object> changed = new HashMap<>();
        changed.put("name", "S. de Vries");
        changed.put("role", "alderman");
        changed.put("capacity", "BODY");
        changed.put("organisation", "Gemeente Voorbeeld");
        return changed;
    }

    private static Response withdraw(String code) {
        return with(code).delete(own(code));
    }

    private static String own(String code) {
        return "/v1/registrations/"
                + with(code).get("/v1/registrations").jsonPath().getString("items[0].id");
    }

    private static int registered(String meeting) {
        return given().get(meeting + "/registration-counts").jsonPath().getInt("registered");
    }
}
