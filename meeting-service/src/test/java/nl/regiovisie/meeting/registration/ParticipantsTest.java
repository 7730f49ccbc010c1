package nl.regiovisie.meeting.registration;

import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.registration.People.code;
import static nl.regiovisie.meeting.registration.People.mail;
import static nl.regiovisie.meeting.registration.People.meeting;
import static nl.regiovisie.meeting.registration.People.register;
import static nl.regiovisie.meeting.registration.People.somebody;
import static nl.regiovisie.meeting.registration.People.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.meeting.registration.Registrations.PresentPerson;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The facilitator's list: who comes, who is there, who came unannounced. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ParticipantsTest {

    private static boolean known;

    @Inject
    Registrations registrations;

    @Inject
    Transactions transactions;

    @BeforeEach
    void regions() {
        if (!known) {
            Topic.regions("JZ22", "JZ26");
            known = true;
        }
    }

    @Test
    void only_a_facilitator_of_the_meeting_sees_who_comes() {
        String meeting = meeting(8);
        String sanne = somebody();
        register(meeting, sanne);

        facilitator()
                .get(meeting + "/registrations")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].email", equalTo(sanne));
        as("facilitator2").get(meeting + "/registrations").then().statusCode(403);
        as("facilitator2")
                .body(Map.of("present", true))
                .put(own(meeting) + "/presence")
                .then()
                .statusCode(403);
        as("facilitator2")
                .body(walkIn(null))
                .put(meeting + "/walk-ins/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        as("facilitator2").get(meeting + "/registration-counts").then().body("roles", nullValue());
    }

    @Test
    void the_list_comes_in_parts() {
        String meeting = meeting(8);
        for (int count = 0; count < 3; count++) {
            register(meeting, somebody());
        }

        String next = facilitator()
                .get(meeting + "/registrations?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        facilitator()
                .get(meeting + "/registrations?limit=2&cursor=" + next)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        facilitator().get(meeting + "/registrations?cursor=x").then().statusCode(400);
    }

    @Test
    void who_is_ticked_counts_for_the_attendance_and_gets_the_list_afterwards() {
        String meeting = meeting(8);
        String sanne = somebody();
        register(meeting, sanne);
        register(meeting, somebody());
        String own = own(meeting);

        facilitator()
                .body(Map.of("present", true))
                .put(own + "/presence")
                .then()
                .statusCode(200);
        facilitator()
                .body(Map.of("present", true))
                .put(own + "/presence")
                .then()
                .body("present", equalTo(true));

        facilitator()
                .get(meeting + "/registration-counts")
                .then()
                .body("roles", hasSize(1))
                .body("roles[0].role", equalTo("caregiver"))
                .body("roles[0].registered", equalTo(2))
                .body("roles[0].present", equalTo(1));
        assertThat(present(meeting)).extracting(PresentPerson::toString).hasSize(1);
        assertThat(present(meeting))
                .extracting(person -> person.address().value())
                .containsExactly(sanne);
    }

    @Test
    void somebody_at_the_door_is_there_also_when_the_meeting_is_full_and_takes_no_seat_of_who_waits() {
        String meeting = meeting(1);
        String first = somebody();
        String second = somebody();
        register(meeting, first);
        register(meeting, second);
        String door = somebody();
        String added = meeting + "/walk-ins/" + UUID.randomUUID();

        facilitator().body(walkIn(door)).put(added).then().statusCode(200).body("present", equalTo(true));
        facilitator().body(walkIn(door)).put(added).then().statusCode(200);
        facilitator()
                .body(walkIn(null))
                .put(meeting + "/walk-ins/" + UUID.randomUUID())
                .then()
                .statusCode(200);

        facilitator()
                .get(meeting + "/registration-counts")
                .then()
                .body("registered", equalTo(3))
                .body("waiting", equalTo(1))
                .body("roles.role", hasItems("caregiver", "alderman"));
        mail(door, "Fijn dat u er bent");
        assertThat(present(meeting)).hasSize(1);
    }

    @Test
    void who_registered_and_is_added_at_the_door_is_ticked() {
        String meeting = meeting(8);
        String sanne = somebody();
        register(meeting, sanne);

        facilitator()
                .body(walkIn(sanne))
                .put(meeting + "/walk-ins/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("role", equalTo("caregiver"))
                .body("present", equalTo(true));
        facilitator().get(meeting + "/registrations").then().body("items", hasSize(1));
    }

    @Test
    void who_withdrew_cannot_be_ticked_any_more() {
        String meeting = meeting(8);
        String sanne = somebody();
        register(meeting, sanne);
        String own = own(meeting);
        with(code(sanne, "U bent aangemeld")).delete("/v1/registrations/" + own.replaceAll(".*/", ""));

        facilitator()
                .body(Map.of("present", true))
                .put(own + "/presence")
                .then()
                .statusCode(409);
    }

    private static String own(String meeting) {
        return meeting + "/registrations/"
                + facilitator().get(meeting + "/registrations").jsonPath().getString("items[0].id");
    }

    private List<PresentPerson> present(String meeting) {
        UUID id = UUID.fromString(meeting.replaceAll(".*/", ""));
        try {
            return VertxContextSupport.subscribeAndAwait(() -> transactions.reading(() -> registrations.present(id)));
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static Map<String, Object> walkIn(String email) {
        Map<String, Object> walkIn = new HashMap<>();
        walkIn.put("name", "Wim Wethouder");
        walkIn.put("role", "alderman");
        walkIn.put("email", email);
        return walkIn;
    }
}
