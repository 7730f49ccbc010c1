package nl.regiovisie.gateway.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicCalendar.Entry;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.Slice;
import org.junit.jupiter.api.Test;

class AgendaPartTest {

    private static final LocalDate FROM = LocalDate.of(2031, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2031, 4, 1);
    private static final MeetingNames NAMES = new MeetingNames(List.of(), List.of());

    @Test
    void meetings_and_days_of_visions_stand_in_one_order() {
        AgendaPart part = part(meetings(null, "2031-01-05", "2031-01-20"), days(null, "2031-01-05", "2031-01-10"));

        assertThat(titles(part)).containsExactly("dag 2031-01-05", "2031-01-05", "dag 2031-01-10", "2031-01-20");
        assertThat(part.last()).isEqualTo(UNTIL);
    }

    @Test
    void when_one_stops_early_both_stop_before_that_day() {
        AgendaPart part = part(meetings("more", "2031-01-05", "2031-01-08"), days(null, "2031-01-06", "2031-01-20"));

        assertThat(titles(part)).containsExactly("2031-01-05", "dag 2031-01-06");
        assertThat(part.last()).isEqualTo(LocalDate.of(2031, 1, 7));
        assertThat(part.cursor()).isNull();
    }

    @Test
    void a_first_day_with_more_than_fits_goes_on_where_it_stopped() {
        AgendaPart part = part(meetings("more", "2031-01-01", "2031-01-01"), days(null));

        assertThat(titles(part)).hasSize(2);
        assertThat(part.cursor()).isEqualTo("more");
    }

    @Test
    void what_lasts_longer_than_is_shown_stands_in_a_later_part() {
        assertThat(titles(part(meetings(null), days(null, "2031-05-01")))).isEmpty();
    }

    @Test
    void one_service_that_is_down_leaves_the_other() {
        AgendaPart part = new AgendaPart(FROM, UNTIL, new Part<>(null), new Part<>(days(null, "2031-01-05")));

        assertThat(part.missing()).isTrue();
        assertThat(titles(part)).containsExactly("dag 2031-01-05");
    }

    private static List<String> titles(AgendaPart part) {
        return part.entries(NAMES).stream().map(AgendaEntry::title).toList();
    }

    private static AgendaPart part(Slice<Meeting> meetings, Slice<Entry> days) {
        return new AgendaPart(FROM, UNTIL, new Part<>(meetings), new Part<>(days));
    }

    private static Slice<Meeting> meetings(String next, String... days) {
        return new Slice<>(List.of(days).stream().map(AgendaPartTest::meeting).toList(), next);
    }

    private static Meeting meeting(String day) {
        Instant start = Instant.parse(day + "T18:30:00Z");
        return new Meeting(
                new UUID(1, 2),
                day,
                "REGIONAL",
                "ONLINE",
                "PLANNED",
                null,
                List.of(),
                start,
                start.plusSeconds(60),
                9,
                "EVERYONE",
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                0,
                null,
                0,
                false,
                false,
                null);
    }

    private static Slice<Entry> days(String next, String... days) {
        return new Slice<>(List.of(days).stream().map(AgendaPartTest::day).toList(), next);
    }

    private static Entry day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new Entry(
                day,
                "DECISION",
                "JZ22",
                "Utrecht",
                date,
                date,
                null,
                null,
                "dag " + day,
                null,
                false,
                "/regios",
                false);
    }
}
