package nl.regiovisie.gateway.work.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.plan.OwnMeetings.AgendaItem;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Plan;
import nl.regiovisie.platform.problem.FieldError;

/**
 * A meeting as it was typed. The fields have the names of the API, but for the moments: a day and two times in Dutch time.
 *
 * @param id of the meeting to be; made with the empty form, so that sending twice plans one
 */
public record PlanForm(
        UUID id,
        String title,
        String kind,
        String mode,
        List<String> regionCodes,
        String date,
        String start,
        String end,
        String seats,
        String place,
        String onlineLink,
        String guidingQuestions,
        String agenda) {

    private static final Map<String, String> NAMES = Map.of("startsAt", "date", "endsAt", "end");

    static PlanForm empty(UUID id) {
        return new PlanForm(id, "", "REGIONAL", "ONLINE", List.of(), "", "", "", "", "", "", "", "");
    }

    static PlanForm of(Form form) {
        return new PlanForm(
                form.id("id"),
                form.text("title"),
                form.text("kind"),
                form.text("mode"),
                form.all("regionCodes"),
                form.text("date"),
                form.text("start"),
                form.text("end"),
                form.text("seats"),
                form.text("place"),
                form.text("onlineLink"),
                form.text("guidingQuestions"),
                form.text("agenda"));
    }

    /** What cannot even be asked of the service: a day, a time or a number that is none. */
    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        require(Form.day(date).isPresent(), "date", "Kies een dag die bestaat.", wrong);
        require(Form.time(start).isPresent(), "start", "Vul in hoe laat het begint, bijvoorbeeld 19.30.", wrong);
        require(Form.time(end).isPresent(), "end", "Vul in hoe laat het klaar is, bijvoorbeeld 21.30.", wrong);
        require(Form.number(seats).isPresent(), "seats", "Vul een getal in: hoeveel mensen kunnen meedoen?", wrong);
        require(
                Form.time(end).isEmpty() || items().isPresent(),
                "agenda",
                "Begin elke regel met een tijd, bijvoorbeeld: 19.30 Welkom. Elk deel begint later dan het vorige en voor het einde.",
                wrong);
        return Faults.in(wrong);
    }

    /** @param refused by the service */
    Faults named(Faults refused) {
        return refused.named(NAMES);
    }

    Plan plan() {
        return new Plan(
                title,
                kind,
                mode,
                regionCodes,
                moment(start),
                moment(end),
                Form.number(seats).orElseThrow(),
                Form.orNull(place),
                Form.orNull(onlineLink),
                guidingQuestions
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                items().orElseThrow());
    }

    private Optional<List<AgendaItem>> items() {
        List<String> lines = agenda.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return Agenda.of(lines, Form.time(end).orElseThrow());
    }

    private Instant moment(String time) {
        LocalDate day = Form.day(date).orElseThrow();
        LocalTime hour = Form.time(time).orElseThrow();
        return day.atTime(hour).atZone(Dates.ZONE).toInstant();
    }

    private static void require(boolean holds, String field, String message, List<FieldError> wrong) {
        if (!holds) {
            wrong.add(new FieldError(field, message));
        }
    }
}
