package nl.regiovisie.gateway.work.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.work.plan.OwnMeetings.AgendaItem;
import nl.regiovisie.gateway.work.plan.PlanDesk.Planned;
import nl.regiovisie.gateway.work.plan.PlanForm.Hidden;

/** Where a form begins: empty, as a meeting stands, or as an earlier meeting was. */
final class PlanForms {

    private static final Hidden NOTHING = new Hidden("", false, false, "");

    private PlanForms() {}

    static PlanForm empty(UUID id) {
        return new PlanForm(
                id,
                "",
                "",
                "REGIONAL",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                "",
                "",
                false,
                NOTHING);
    }

    static PlanForm change(Planned meeting) {
        Hidden hidden =
                new Hidden(Objects.requireNonNullElse(meeting.notice(), ""), meeting.example(), !meeting.draft(), "");
        return form(
                meeting.id(),
                String.valueOf(meeting.version()),
                meeting,
                LocalDate.ofInstant(meeting.startsAt(), Dates.ZONE).toString(),
                meeting.draft(),
                hidden);
    }

    /** All but the day, and what was said about that one meeting only. */
    static PlanForm copy(UUID id, Planned earlier) {
        return form(id, "", earlier, "", false, NOTHING);
    }

    private static PlanForm form(UUID id, String version, Planned of, String date, boolean draft, Hidden hidden) {
        return new PlanForm(
                id,
                version,
                of.title(),
                of.kind(),
                orEmpty(of.series()),
                of.mode(),
                of.regionCodes(),
                date,
                time(of.startsAt()),
                time(of.endsAt()),
                orEmpty(of.seats()),
                orEmpty(of.minimum()),
                orEmpty(of.audience()),
                Objects.requireNonNullElse(of.facilitators(), List.of()),
                orEmpty(of.place()),
                orEmpty(of.onlineLink()),
                String.join("\n", Objects.requireNonNullElse(of.guidingQuestions(), List.of())),
                agenda(Objects.requireNonNullElse(of.agenda(), List.of())),
                draft,
                hidden);
    }

    private static String agenda(List<AgendaItem> items) {
        return items.stream()
                .map(item -> item.start().substring(0, 5).replace(':', '.') + " " + item.title())
                .collect(Collectors.joining("\n"));
    }

    private static String time(Instant moment) {
        LocalTime time = LocalTime.ofInstant(moment, Dates.ZONE);
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }

    private static String orEmpty(Object value) {
        return Objects.toString(value, "");
    }
}
