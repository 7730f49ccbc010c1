package nl.regiovisie.meeting.calendar;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.meeting.Api.facilitator;
import static nl.regiovisie.meeting.Api.planAhead;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.meeting.Topic;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class CalendarTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final String address = "/v1/meetings/" + UUID.randomUUID();

    @BeforeEach
    void regions() {
        Topic.regions("JZ22", "JZ26");
    }

    @Test
    void an_independent_parser_finds_nothing_wrong_and_no_link() {
        facilitator().body(planAhead()).put(address);

        ICalendar calendar = calendar(address + "/calendar.ics");

        ValidationWarnings warnings = calendar.validate(ICalVersion.V2_0);
        assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        assertThat(calendar.getEvents().get(0).getDescription().getValue())
                .contains("Online", address.replace("/v1/meetings", "/bijeenkomsten"))
                .doesNotContain("bijeenkomst.example");
    }

    @Test
    void a_meeting_that_moves_or_is_called_off_is_the_same_entry_with_a_higher_sequence() {
        facilitator().body(planAhead()).put(address);
        VEvent first = event(address + "/calendar.ics");
        Map<String, Object> moved = planAhead();
        moved.put("startsAt", "2099-11-24T19:30:00+01:00");
        moved.put("endsAt", "2099-11-24T21:30:00+01:00");
        facilitator()
                .header("If-Match", "\"0\"")
                .body(moved)
                .put(address)
                .then()
                .statusCode(200);
        VEvent second = event(address + "/calendar.ics");
        facilitator().delete(address + "?reason=Storm").then().statusCode(200);
        VEvent third = event(address + "/calendar.ics");

        assertThat(List.of(first, second, third))
                .extracting(entry -> entry.getUid().getValue())
                .containsOnly(first.getUid().getValue());
        assertThat(List.of(first, second, third))
                .extracting(entry -> entry.getSequence().getValue())
                .containsExactly(0, 1, 2);
        assertThat(third.getStatus().isCancelled()).isTrue();
        assertThat(third.getDescription().getValue()).contains("Storm");
    }

    @Test
    void an_evening_is_the_same_hour_on_both_sides_of_the_clock_change() {
        assertThat(List.of(
                        evening("2098-03-29T19:30:00+01:00"),
                        evening("2098-03-30T19:30:00+02:00"),
                        evening("2098-10-25T19:30:00+02:00"),
                        evening("2098-10-26T19:30:00+01:00")))
                .containsExactly(
                        "2098-03-29T19:30+01:00",
                        "2098-03-30T19:30+02:00",
                        "2098-10-25T19:30+02:00",
                        "2098-10-26T19:30+01:00");
    }

    @Test
    void a_region_has_its_own_calendar_without_drafts() {
        Map<String, Object> draft = planAhead();
        draft.put("draft", true);
        draft.put("title", "Nog niet bekend");
        facilitator()
                .body(draft)
                .put("/v1/meetings/" + UUID.randomUUID())
                .then()
                .statusCode(201);
        facilitator().body(planAhead()).put(address).then().statusCode(201);

        assertThat(titles("/v1/meetings.ics?region=JZ26"))
                .contains("Wachten op hulp")
                .doesNotContain("Nog niet bekend");
        assertThat(titles("/v1/meetings.ics")).contains("Wachten op hulp").doesNotContain("Nog niet bekend");
        assertThat(titles("/v1/meetings.ics?region=JZ01")).isEmpty();
        facilitator()
                .get("/v1/meetings/" + UUID.randomUUID() + "/calendar.ics")
                .then()
                .statusCode(404);
    }

    @Test
    void a_programme_that_has_the_newest_is_told_so() {
        facilitator().body(planAhead()).put(address);
        String tag = given().get(address + "/calendar.ics").header("ETag");

        given().header("If-None-Match", tag)
                .get(address + "/calendar.ics")
                .then()
                .statusCode(304);
    }

    @Test
    void a_facilitator_has_a_calendar_with_links_at_an_address_that_nobody_can_guess_and_can_take_it_back() {
        facilitator().body(planAhead()).put(address);
        String first = newAddress();

        assertThat(calendar(first).getEvents())
                .filteredOn(event -> event.getUid().getValue().contains(address.replace("/v1/meetings/", "")))
                .singleElement()
                .satisfies(event ->
                        assertThat(event.getDescription().getValue()).contains("https://bijeenkomst.example/abc"));
        String second = newAddress();
        given().get(first).then().statusCode(404);
        given().get(second).then().statusCode(200);
        facilitator().delete("/v1/facilitators/me/calendar").then().statusCode(204);
        given().get(second).then().statusCode(404);
    }

    private static String newAddress() {
        String address = facilitator()
                .post("/v1/facilitators/me/calendar")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
        return address.substring(address.indexOf("/v1/"));
    }

    private static String evening(String startsAt) {
        Map<String, Object> plan = planAhead();
        plan.put("startsAt", startsAt);
        plan.put("endsAt", startsAt.replace("T19", "T21"));
        String meeting = "/v1/meetings/" + UUID.randomUUID();
        facilitator().body(plan).put(meeting).then().statusCode(201);
        return event(meeting + "/calendar.ics")
                .getDateStart()
                .getValue()
                .toInstant()
                .atZone(AMSTERDAM)
                .toOffsetDateTime()
                .toString();
    }

    private static List<String> titles(String path) {
        return calendar(path).getEvents().stream()
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private static VEvent event(String path) {
        return calendar(path).getEvents().get(0);
    }

    private static ICalendar calendar(String path) {
        return Biweekly.parse(given().get(path).then().statusCode(200).extract().asString())
                .first();
    }
}
