package nl.regiovisie.meeting.registration;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.registration.People.code;
import static nl.regiovisie.meeting.registration.People.mail;
import static nl.regiovisie.meeting.registration.People.meeting;
import static nl.regiovisie.meeting.registration.People.register;
import static nl.regiovisie.meeting.registration.People.state;
import static nl.regiovisie.meeting.registration.People.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Api;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are forgotten in time and on request: nothing of them is anywhere in database, topics or logs. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ForgettingTest {

    private static final Logs LOGS = Logs.listen();

    @Inject
    RegistrationRetention retention;

    @BeforeEach
    void regions() {
        Topic.regions("JZ22", "JZ26");
    }

    @AfterAll
    static void stopListening() {
        LOGS.close();
    }

    @Test
    void six_months_after_a_meeting_only_counts_per_role_are_left() {
        Planted sanne = Planted.person();
        Planted piet = Planted.person();
        String meeting = meeting(8);
        sanne.registers(meeting);
        piet.registers(meeting);
        mail(sanne.email(), "U bent aangemeld");
        mail(piet.email(), "U bent aangemeld");
        String own = facilitator().get(meeting + "/registrations").jsonPath().getString("items[0].id");
        facilitator().body(Map.of("present", true)).put(meeting + "/registrations/" + own + "/presence");
        assertThat(Scan.tablesWith(sanne.traces())).containsOnly("registration");

        Instant ended = Instant.parse(given().get(meeting).jsonPath().getString("endsAt"));
        forget(ended.atOffset(ZoneOffset.UTC).plus(Period.ofMonths(6)).toInstant());
        assertThat(Scan.tablesWith(sanne.traces())).containsOnly("registration");
        forget(ended.atOffset(ZoneOffset.UTC)
                .plus(Period.ofMonths(6))
                .toInstant()
                .plusSeconds(1));

        assertNowhere(sanne);
        assertNowhere(piet);
        facilitator()
                .get(meeting + "/registration-counts")
                .then()
                .body("roles", hasSize(1))
                .body("roles[0].registered", equalTo(2))
                .body("roles[0].present", equalTo(1));
        facilitator().get(meeting + "/registrations").then().body("items", hasSize(0));
    }

    @Test
    void who_withdrew_is_forgotten_after_a_week() {
        Planted sanne = Planted.person();
        sanne.registers(meeting(8));
        String code = code(sanne.email(), "U bent aangemeld");
        String own = with(code).get("/v1/registrations").jsonPath().getString("items[0].id");
        with(code).delete("/v1/registrations/" + own);
        mail(sanne.email(), "U bent afgemeld");

        forget(Instant.now().plus(Period.ofDays(6)));
        assertThat(state(code)).isEqualTo("WITHDRAWN");
        forget(Instant.now().plus(Period.ofDays(8)));

        assertNowhere(sanne);
        with(code).get("/v1/registrations").then().statusCode(404);
    }

    @Test
    void a_steward_sees_and_erases_all_that_is_known_of_an_address() {
        Planted sanne = Planted.person();
        String meeting = meeting(1);
        sanne.registers(meeting);
        sanne.registers(meeting(8));
        String waits = People.somebody();
        register(meeting, waits);
        mail(waits, "U staat op de wachtlijst");
        await().until(() -> People.mails(sanne.email(), "U bent aangemeld").size() == 2);

        as("steward")
                .body(Map.of("email", sanne.email()))
                .post("/v1/data-subjects/exports")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.name", equalTo(List.of(sanne.name(), sanne.name())));
        as("steward")
                .body(Map.of("email", sanne.email()))
                .post("/v1/data-subjects/erasures")
                .then()
                .statusCode(200)
                .body("erased", equalTo(2));

        assertNowhere(sanne);
        assertThat(state(code(waits, "U hebt nu een plaats"))).isEqualTo("REGISTERED");
        as("steward")
                .body(Map.of("email", sanne.email()))
                .post("/v1/data-subjects/erasures")
                .then()
                .body("erased", equalTo(0));
    }

    @Test
    void people_erase_themselves_with_their_link_also_after_a_meeting_that_keeps_its_count() {
        Planted sanne = Planted.person();
        String held = Api.held();
        facilitator()
                .body(Map.of("name", sanne.name(), "email", sanne.email(), "role", "caregiver"))
                .put(held + "/walk-ins/" + UUID.randomUUID())
                .then()
                .statusCode(200);
        String code = code(sanne.email(), "Fijn dat u er bent");

        with(code).delete("/v1/registrations").then().statusCode(200).body("erased", equalTo(1));

        assertNowhere(sanne);
        facilitator().get(held + "/registration-counts").then().body("roles[0].present", equalTo(1));
        with(code).delete("/v1/registrations").then().statusCode(404);
    }

    @Test
    void a_mail_that_waits_is_forgotten_too() {
        Planted sanne = new Planted(Planted.person().name(), "weg-" + UUID.randomUUID() + "@busy.invalid");
        sanne.registers(meeting(8));
        await().untilAsserted(() -> assertThat(Scan.tablesWith(sanne.traces())).contains("mail"));

        as("steward")
                .body(Map.of("email", sanne.email()))
                .post("/v1/data-subjects/erasures")
                .then()
                .statusCode(200);

        assertNowhere(sanne);
    }

    private void forget(Instant now) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> retention.forget(now));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static void assertNowhere(Planted person) {
        await().untilAsserted(() -> assertThat(Scan.tablesWith(person.traces())).isEmpty());
        assertThat(Scan.topicsWith(person.traces())).isEmpty();
        assertThat(LOGS.with(person.traces())).isEmpty();
    }
}
