package nl.regiovisie.meeting.planning;

import static nl.regiovisie.meeting.planning.Plans.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void a_full_plan_is_right() {
        assertThatCode(() -> check(Plans.at(TOMORROW))).doesNotThrowAnyException();
    }

    @Test
    void an_empty_plan_names_every_missing_field_at_once() {
        Plan empty = new Plan(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false,
                false);

        assertThat(wrongFields(empty))
                .containsExactlyInAnyOrder("title", "kind", "mode", "seats", "startsAt", "endsAt");
    }

    @Test
    void a_meeting_ends_after_it_starts() {
        assertThat(wrongFields(Plans.lasting(TOMORROW, TOMORROW))).containsExactly("endsAt");
    }

    @Test
    void a_moment_that_no_calendar_holds_is_refused() {
        assertThat(wrongFields(Plans.lasting(TOMORROW, Instant.MAX))).containsExactly("endsAt");
    }

    @Test
    void a_title_is_counted_in_characters_that_people_see() {
        assertThatCode(() -> check(Plans.titled("🙂".repeat(200)))).doesNotThrowAnyException();
        assertThat(wrongFields(Plans.titled("🙂".repeat(201)))).containsExactly("title");
    }

    @Test
    void characters_that_cannot_be_stored_are_refused() {
        assertThat(wrongFields(Plans.titled("a\u0000b"))).containsExactly("title");
        assertThat(wrongFields(Plans.titled("a\ud83d"))).containsExactly("title");
    }

    @Test
    void each_region_stands_there_once() {
        assertThat(wrongFields(in(MeetingMode.ONLINE, "JZ22", null, "JZ22")))
                .containsExactly("regionCodes[1]", "regionCodes[2]");
    }

    @Test
    void more_people_than_there_are_seats_cannot_be_needed() {
        assertThat(wrongFields(needing(10))).containsExactly("minimum");
        assertThatCode(() -> check(needing(9))).doesNotThrowAnyException();
    }

    @Test
    void another_time_place_mode_or_link_is_another_appointment_and_another_title_is_not() {
        Plan plan = Plans.at(TOMORROW);

        assertThat(Plans.titled("Anders").keepsAppointment(plan)).isTrue();
        assertThat(Plans.lasting(TOMORROW, TOMORROW.plusSeconds(60)).keepsAppointment(plan))
                .isFalse();
        assertThat(in(MeetingMode.HYBRID).keepsAppointment(in(MeetingMode.ONLINE)))
                .isFalse();
    }

    @Test
    void people_who_come_must_know_where_to_go() {
        assertThat(wrongFields(in(MeetingMode.HYBRID, "JZ22"))).containsExactly("place");
        assertThat(wrongFields(plan(MeetingMode.ONLINE, null, List.of(), "Utrecht")))
                .as("nobody goes to a place where nothing is")
                .containsExactly("place");
        assertThatCode(() -> check(plan(MeetingMode.PHYSICAL, null, List.of(), "Utrecht")))
                .doesNotThrowAnyException();
    }

    @Test
    void each_point_of_the_agenda_is_checked() {
        Plan plan = new Plan(
                "Wachten",
                "NETWORK",
                MeetingMode.ONLINE,
                null,
                null,
                TOMORROW,
                TOMORROW.plusSeconds(1),
                0,
                null,
                null,
                null,
                null,
                "javascript:alert(1)",
                List.of(" "),
                List.of(new AgendaItem(null, 0, ""), new AgendaItem(LocalTime.NOON, 5, "Pauze")),
                null,
                false,
                false);

        assertThat(wrongFields(plan))
                .containsExactlyInAnyOrder(
                        "seats",
                        "onlineLink",
                        "guidingQuestions[0]",
                        "agenda[0].start",
                        "agenda[0].minutes",
                        "agenda[0].title");
    }

    private static Plan in(MeetingMode mode, String... regions) {
        return plan(mode, null, Arrays.asList(regions), null);
    }

    private static Plan needing(int minimum) {
        return plan(MeetingMode.ONLINE, minimum, List.of(), null);
    }

    /** With nine seats. */
    private static Plan plan(MeetingMode mode, Integer minimum, List<String> codes, String place) {
        Instant end = TOMORROW.plusSeconds(60);
        return new Plan(
                "Wachten",
                "REGIONAL",
                mode,
                null,
                codes,
                TOMORROW,
                end,
                9,
                minimum,
                null,
                null,
                place,
                null,
                null,
                null,
                null,
                false,
                false);
    }

    private static void check(Plan plan) {
        FieldErrors errors = new FieldErrors();
        plan.check(errors);
        errors.refuse();
    }

    private static List<String> wrongFields(Plan plan) {
        Invalid refusal = catchThrowableOfType(Invalid.class, () -> check(plan));
        return refusal.problem().errors().stream().map(FieldError::field).toList();
    }
}
