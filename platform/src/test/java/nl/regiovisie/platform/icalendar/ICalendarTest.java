package nl.regiovisie.platform.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is read by a parser that knows nothing of the writer. */
class ICalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-11-26T12:00:00Z");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void an_independent_parser_finds_nothing_wrong() {
        biweekly.ICalendar calendar = parsed(evening("2027-03-27T19:30", "Tussenevaluatie"), days());

        ValidationWarnings warnings = calendar.validate(ICalVersion.V2_0);

        assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
        assertThat(calendar.getEvents()).hasSize(2);
    }

    @Test
    void an_evening_stays_the_same_hour_on_both_sides_of_the_clock_change() {
        List<VEvent> events = parsed(evening("2027-03-27T19:30", "Voor"), evening("2027-03-28T19:30", "Na"))
                .getEvents();

        assertThat(events)
                .extracting(ICalendarTest::localStart)
                .containsExactly("2027-03-27T19:30+01:00", "2027-03-28T19:30+02:00");
        List<VEvent> autumn = parsed(evening("2027-10-30T19:30", "Voor"), evening("2027-10-31T19:30", "Na"))
                .getEvents();
        assertThat(autumn)
                .extracting(ICalendarTest::localStart)
                .containsExactly("2027-10-30T19:30+02:00", "2027-10-31T19:30+01:00");
    }

    @Test
    void days_are_days_and_end_on_the_day_after() {
        VEvent event = parsed(days()).getEvents().get(0);

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .startsWith("20261105");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString()).startsWith("20261218");
    }

    @Test
    void what_is_cancelled_says_so_keeps_its_uid_and_occupies_nobody() {
        Span evening = new Span.Moments(CHANGED, CHANGED.plusSeconds(60));
        VEvent event =
                parsed(event("a", evening, "Praat mee", true)).getEvents().get(0);

        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getUid().getValue()).isEqualTo("a@regiovisie");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void texts_of_any_kind_come_back_as_they_were() {
        String odd = "Tussen; evaluatie, met \\ en “aanhaling” \uD83C\uDF3B\nen nog een regel " + "ë".repeat(120);

        assertThat(parsed(evening("2027-01-10T20:00", odd))
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo(odd);
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        String feed = ICalendar.of("Agenda", List.of(evening("2027-01-10T20:00", "\uD83C\uDF3Bë".repeat(60))));

        assertThat(feed.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static biweekly.ICalendar parsed(CalendarEvent... entries) {
        return Biweekly.parse(ICalendar.of("Agenda van de regiovisies", List.of(entries)))
                .first();
    }

    private static String localStart(VEvent event) {
        return event.getDateStart()
                .getValue()
                .toInstant()
                .atZone(AMSTERDAM)
                .toOffsetDateTime()
                .toString();
    }

    private static CalendarEvent evening(String local, String title) {
        Instant start = LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
        return event("evening-" + local, new Span.Moments(start, start.plusSeconds(7_200)), title, false);
    }

    private static CalendarEvent days() {
        Span days = new Span.Days(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 12, 17));
        return event("days", days, "Reageren op het ontwerp", false);
    }

    private static CalendarEvent event(String uid, Span when, String title, boolean cancelled) {
        return new CalendarEvent(
                uid + "@regiovisie",
                cancelled ? 1 : 0,
                CHANGED,
                when,
                title,
                "Kom ook; neem iemand mee.",
                "https://regiovisie.example/regios/JZ26",
                "Stadhuis, Nieuwegein",
                cancelled,
                true);
    }
}
