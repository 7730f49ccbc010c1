package nl.regiovisie.meeting.registration;

import static nl.regiovisie.meeting.Api.as;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.registration.People.register;
import static nl.regiovisie.meeting.registration.People.somebody;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.regiovisie.meeting.Api;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a facilitator hears of those who come before a meeting moves: how many, never who or where. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ClashTest {

    private Map<String, Object> elsewherePlan;
    private String meeting;
    private String elsewhere;

    @BeforeEach
    void two_meetings_on_different_days() {
        Topic.regions("JZ22", "JZ26");
        elsewherePlan = People.ahead(40);
        elsewhere = Api.stored(elsewherePlan);
        meeting = People.meeting(40);
    }

    @Test
    void those_who_are_elsewhere_at_the_new_time_are_counted_and_a_few_are_not() {
        goToBoth(4);
        clashes("19:30", "20:00").body("people", nullValue()).body("fewerThan", is(5));

        goToBoth(1);
        clashes("19:30", "20:00").body("people", is(5)).body("fewerThan", nullValue());
    }

    @Test
    void who_withdrew_who_comes_to_one_only_and_a_meeting_that_is_called_off_do_not_count() {
        register(meeting, somebody());
        register(elsewhere, somebody());
        clashes("19:30", "21:30").body("people", is(0));

        goToBoth(5);
        clashes("19:30", "21:30").body("people", is(5));
        facilitator().queryParam("reason", "Ziek").delete(elsewhere).then().statusCode(200);
        clashes("19:30", "21:30").body("people", is(0));
    }

    @Test
    void one_meeting_may_begin_when_the_other_ends() {
        goToBoth(5);

        clashes("21:30", "22:30").body("people", is(0));
        clashes("18:30", "19:30").body("people", is(0));
        clashes("21:29", "22:30").body("people", is(5));
    }

    @Test
    void only_its_facilitators_ask_and_they_ask_with_two_moments() {
        as("facilitator2")
                .queryParam("startsAt", "2031-01-01T10:00:00Z")
                .queryParam("endsAt", "2031-01-01T12:00:00Z")
                .get(meeting + "/clashes")
                .then()
                .statusCode(403);
        facilitator()
                .queryParam("startsAt", "morgen")
                .get(meeting + "/clashes")
                .then()
                .statusCode(400)
                .body("errors.field", contains("startsAt", "endsAt"));
        facilitator()
                .queryParam("startsAt", "2031-01-01T12:00:00Z")
                .queryParam("endsAt", "2031-01-01T10:00:00Z")
                .get(meeting + "/clashes")
                .then()
                .statusCode(400)
                .body("errors.field", contains("endsAt"));
    }

    private void goToBoth(int people) {
        for (int person = 0; person < people; person++) {
            String email = somebody();
            register(meeting, email).then().statusCode(202);
            register(elsewhere, email).then().statusCode(202);
        }
    }

    private static String utc(String moment) {
        return OffsetDateTime.parse(moment).toInstant().toString();
    }

    /** At a time on the day of the other meeting. */
    private ValidatableResponse clashes(String from, String until) {
        String day = elsewherePlan.get("startsAt").toString().substring(0, 11);
        return facilitator()
                .queryParam("startsAt", utc(day + from + ":00+01:00"))
                .queryParam("endsAt", utc(day + until + ":00+01:00"))
                .get(meeting + "/clashes")
                .then()
                .statusCode(200);
    }
}
