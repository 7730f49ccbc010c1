package nl.regiovisie.region.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ValidationWarnings;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.regiovisie.region.classification.Today;
import org.junit.jupiter.api.Test;

/** What is written is read by a parser that knows nothing of the writer. */
class ICalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-11-26T12:00:00Z");
    private static final String SITE = "https://regiovisie.example";

    @Test
    void an_independent_parser_finds_nothing_wrong() {
        biweekly.ICalendar calendar = parsed(evaluation("2027-03-27T19:30", "Tussenevaluatie"), consultation());

        ValidationWarnings warnings = calendar.validate(ICalVersion.V2_0);

        assertThat(warnings.isEmpty()).as(warnings.toString()).isTrue();
        assertThat(calendar.getEvents()).hasSize(2);
    }

    @Test
    void an_evening_stays_the_same_hour_on_both_sides_of_the_clock_change() {
        List<VEvent> events = parsed(evaluation("2027-03-27T19:30", "Voor"), evaluation("2027-03-28T19:30", "Na"))
                .getEvents();

        assertThat(events)
                .extracting(ICalendarTest::localStart)
                .containsExactly("2027-03-27T19:30+01:00", "2027-03-28T19:30+02:00");
        List<VEvent> autumn = parsed(evaluation("2027-10-30T19:30", "Voor"), evaluation("2027-10-31T19:30", "Na"))
                .getEvents();
        assertThat(autumn)
                .extracting(ICalendarTest::localStart)
                .containsExactly("2027-10-30T19:30+02:00", "2027-10-31T19:30+01:00");
    }

    @Test
    void days_are_days_and_end_on_the_day_after() {
        VEvent event = parsed(consultation()).getEvents().get(0);

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .startsWith("20261105");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString()).startsWith("20261218");
    }

    @Test
    void texts_of_any_kind_come_back_as_they_were() {
        String odd = "Tussen; evaluatie, met \\ en “aanhaling” \uD83C\uDF3B\nen nog een regel " + "ë".repeat(120);

        assertThat(parsed(evaluation("2027-01-10T20:00", odd))
                        .getEvents()
                        .get(0)
                        .getSummary()
                        .getValue())
                .isEqualTo(odd);
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        String feed = ICalendar.of("Agenda", List.of(evaluation("2027-01-10T20:00", "\uD83C\uDF3Bë".repeat(60))), SITE);

        assertThat(feed.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static biweekly.ICalendar parsed(CalendarEntry... entries) {
        return Biweekly.parse(ICalendar.of("Agenda van de regiovisies", List.of(entries), SITE))
                .first();
    }

    private static String localStart(VEvent event) {
        return event.getDateStart()
                .getValue()
                .toInstant()
                .atZone(Today.AMSTERDAM)
                .toOffsetDateTime()
                .toString();
    }

    private static CalendarEntry evaluation(String local, String title) {
        ZonedDateTime starts = java.time.LocalDateTime.parse(local).atZone(Today.AMSTERDAM);
        return new CalendarEntry(
                "evaluation-" + local,
                EntryKind.EVALUATION,
                "JZ26",
                "Lekstroom",
                starts.toLocalDate(),
                starts.toLocalDate(),
                starts.toInstant(),
                starts.plusHours(2).toInstant(),
                title,
                "Stadhuis, Nieuwegein",
                false,
                0,
                CHANGED,
                "/regios/JZ26/regiovisie/2",
                true);
    }

    private static CalendarEntry consultation() {
        return new CalendarEntry(
                "consultation-JZ22-v2",
                EntryKind.CONSULTATION,
                "JZ22",
                "Utrecht Stad",
                LocalDate.of(2026, 11, 5),
                LocalDate.of(2026, 12, 17),
                null,
                null,
                "Reageren op de regiovisie Utrecht Stad",
                null,
                false,
                1,
                CHANGED,
                "/regios/JZ22/regiovisie/2",
                true);
    }
}
