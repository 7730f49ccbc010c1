package nl.regiovisie.meeting.planning;

import static nl.regiovisie.meeting.planning.Plans.NOW;
import static nl.regiovisie.meeting.planning.Plans.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class MeetingTest {

    private static final UUID ID = new UUID(1, 2);
    private static final Publication TOLD = new Publication(
            List.of(new Attendance("caregiver", 6)),
            List.of(),
            5,
            List.of("Geen jongerenraad"),
            "De tijd was op.",
            null);

    private final Meeting meeting = Meeting.plan(ID, Plans.at(TOMORROW), NOW);

    @Test
    void a_meeting_is_planned_until_it_begins_and_held_from_then_on() {
        assertThat(meeting.status(TOMORROW.minusSeconds(1))).isEqualTo(MeetingStatus.PLANNED);
        assertThat(meeting.status(TOMORROW)).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void a_meeting_in_which_something_was_written_down_is_held_whatever_the_clock_says() {
        meeting.write();

        assertThat(meeting.status(NOW)).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void a_draft_is_announced_once_and_never_a_draft_again() {
        Meeting draft = Meeting.plan(ID, Plans.draft(TOMORROW), NOW);

        assertThat(draft.isAnnounced()).isFalse();
        assertThatThrownBy(draft::write).isInstanceOf(RuleBroken.class);
        draft.change(Plans.at(TOMORROW), NOW);
        assertThat(draft.isAnnounced()).isTrue();
        assertThat(draft.status(NOW)).isEqualTo(MeetingStatus.PLANNED);
        assertThatThrownBy(() -> draft.change(Plans.draft(TOMORROW), NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void a_draft_of_long_ago_is_not_announced_any_more() {
        Meeting draft = Meeting.plan(ID, Plans.draft(TOMORROW), NOW);

        assertThatThrownBy(() -> draft.change(Plans.at(TOMORROW), TOMORROW.plus(Duration.ofDays(2))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_draft_that_was_cancelled_was_never_announced() {
        Meeting draft = Meeting.plan(ID, Plans.draft(TOMORROW), NOW);

        draft.cancel("Te vroeg", NOW);

        assertThat(draft.isAnnounced()).isFalse();
    }

    @Test
    void only_another_time_or_place_and_calling_it_off_raise_the_sequence() {
        meeting.change(Plans.titled("Anders"), NOW);
        assertThat(meeting.sequence()).isZero();
        meeting.change(Plans.at(TOMORROW.plusSeconds(60)), NOW);
        assertThat(meeting.sequence()).isEqualTo(1);
        meeting.cancel("Storm", NOW);
        assertThat(meeting.appointment().sequence()).isEqualTo(2);
    }

    @Test
    void a_meeting_is_of_each_of_its_facilitators() {
        meeting.change(Plans.by("anna", "bram"), NOW);

        assertThat(List.of("anna", "bram", "anonymous"))
                .filteredOn(meeting::isOf)
                .containsExactly("anna", "bram");
    }

    @Test
    void a_meeting_is_marked_while_fewer_people_come_than_it_needs() {
        meeting.change(Plans.needing(5), NOW);

        assertThat(meeting.expect(4, NOW)).isTrue();
        assertThat(meeting.expect(0, NOW)).isFalse();
        assertThat(meeting.life().warnedAt()).isEqualTo(NOW);
        assertThat(meeting.expect(5, NOW)).isFalse();
        assertThat(meeting.life().warnedAt()).isNull();
        assertThat(meeting.expect(4, TOMORROW)).as("it has begun").isFalse();
    }

    @Test
    void nobody_is_needed_where_no_minimum_was_set() {
        assertThat(meeting.expect(0, NOW)).isFalse();
    }

    @Test
    void a_late_start_may_be_planned_the_day_after() {
        assertThat(Meeting.plan(ID, Plans.at(NOW.minus(Duration.ofDays(1))), NOW)
                        .status(NOW))
                .isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void a_meeting_of_longer_ago_cannot_be_planned() {
        Plan plan = Plans.at(NOW.minus(Duration.ofDays(1)).minusSeconds(1));

        assertThatThrownBy(() -> Meeting.plan(ID, plan, NOW)).isInstanceOf(Invalid.class);
    }

    @Test
    void an_example_may_be_of_long_ago() {
        Meeting example = Meeting.plan(ID, Plans.example(NOW.minus(Duration.ofDays(2_000))), NOW);

        assertThat(example.status(NOW)).isEqualTo(MeetingStatus.HELD);
    }

    @Test
    void an_old_meeting_can_still_be_changed_but_not_moved_into_the_past() {
        meeting.change(Plans.at(TOMORROW), TOMORROW.plus(Duration.ofDays(9)));
        Plan earlier = Plans.at(TOMORROW.minusSeconds(60));

        assertThatThrownBy(() -> meeting.change(earlier, TOMORROW.plus(Duration.ofDays(9))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_cancelled_meeting_cannot_be_cancelled_again() {
        meeting.cancel("Storm", NOW);

        assertThatThrownBy(() -> meeting.cancel("Ziek", NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_meeting_that_has_begun_cannot_be_cancelled() {
        assertThatThrownBy(() -> meeting.cancel("Storm", TOMORROW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_cancelled_meeting_takes_no_changes_and_no_outcomes() {
        meeting.cancel("Storm", NOW);

        assertThatThrownBy(() -> meeting.change(Plans.titled("Anders"), NOW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(meeting::write).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_meeting_that_has_not_begun_cannot_be_published() {
        assertThatThrownBy(() -> meeting.publish(TOLD, 3, NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void publishing_tells_all_there_is_to_know() {
        MeetingPublished event = meeting.publish(TOLD, 3, TOMORROW);

        assertThat(event)
                .isEqualTo(new MeetingPublished(
                        ID,
                        "Wachten op hulp",
                        "REGIONAL",
                        "ONLINE",
                        null,
                        List.of("JZ22", "JZ26"),
                        TOMORROW,
                        TOMORROW.plusSeconds(7_200),
                        List.of(new MeetingEvent.Attendance("caregiver", 6)),
                        3,
                        "De tijd was op.",
                        false,
                        TOMORROW));
    }

    @Test
    void a_published_meeting_never_changes() {
        meeting.publish(TOLD, 3, TOMORROW);

        assertThatThrownBy(() -> meeting.change(Plans.titled("Anders"), TOMORROW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> meeting.cancel("Storm", TOMORROW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> meeting.publish(TOLD, 3, TOMORROW)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(meeting::write).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_meeting_knows_what_it_was_published_with() {
        meeting.publish(TOLD, 3, TOMORROW);

        assertThat(meeting.says(TOLD)).isTrue();
        assertThat(meeting.says(new Publication(TOLD.attendance(), null, 6, TOLD.missing(), "De tijd was op.", null)))
                .isFalse();
    }

    @Test
    void a_meeting_knows_its_plan() {
        assertThat(meeting.says(Plans.at(TOMORROW))).isTrue();
        assertThat(meeting.says(Plans.titled("Anders"))).isFalse();
    }
}
