package nl.regiovisie.meeting.planning;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/** Plans for tests. */
final class Plans {

    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant TOMORROW = Instant.parse("2026-11-25T18:30:00Z");

    private Plans() {}

    static Plan at(Instant start) {
        return of("Wachten op hulp", start, start.plusSeconds(7_200), false);
    }

    static Plan example(Instant start) {
        return of("Wachten op hulp", start, start.plusSeconds(7_200), true);
    }

    static Plan titled(String title) {
        return of(title, TOMORROW, TOMORROW.plusSeconds(7_200), false);
    }

    static Plan lasting(Instant start, Instant end) {
        return of("Wachten op hulp", start, end, false);
    }

    static Plan draft(Instant start) {
        return of("Wachten op hulp", start, start.plusSeconds(7_200), true, false, List.of("anna"));
    }

    static Plan by(String... facilitators) {
        return of("Wachten op hulp", TOMORROW, TOMORROW.plusSeconds(7_200), false, false, List.of(facilitators));
    }

    static Plan needing(int minimum) {
        Plan plan = at(TOMORROW);
        return new Plan(
                plan.title(),
                plan.kind(),
                plan.mode(),
                plan.series(),
                plan.regionCodes(),
                plan.startsAt(),
                plan.endsAt(),
                plan.seats(),
                minimum,
                plan.audience(),
                plan.facilitators(),
                plan.place(),
                plan.onlineLink(),
                plan.guidingQuestions(),
                plan.agenda(),
                plan.notice(),
                plan.draft(),
                plan.example());
    }

    private static Plan of(String title, Instant start, Instant end, boolean example) {
        return of(title, start, end, false, example, List.of("anna"));
    }

    private static Plan of(
            String title, Instant start, Instant end, boolean draft, boolean example, List<String> facilitators) {
        return new Plan(
                title,
                "REGIONAL",
                MeetingMode.ONLINE,
                null,
                List.of("JZ22", "JZ26"),
                start,
                end,
                40,
                null,
                Audience.EVERYONE,
                facilitators,
                null,
                "https://bijeenkomst.example/abc",
                List.of("Wat gaat goed?"),
                List.of(new AgendaItem(LocalTime.of(19, 30), 15, "Welkom")),
                null,
                draft,
                example);
    }
}
