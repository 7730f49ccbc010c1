package nl.regiovisie.gateway.work.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.plan.OwnMeetings.AgendaItem;
import nl.regiovisie.gateway.work.plan.PlanDesk.Plan;

/**
 * A meeting as it was typed. The fields have the names of the API, but for the moments: a day and two times in Dutch time.
 *
 * @param id of the meeting to be; made with the empty form, so that sending twice plans one
 * @param version that was changed; empty for a new meeting
 * @param audience empty for that of its kind
 * @param draft whether it is to be kept from others for now
 * @param hidden what is kept although the form does not ask for it
 */
public record PlanForm(
        UUID id,
        String version,
        String title,
        String kind,
        String series,
        String mode,
        List<String> regionCodes,
        String date,
        String start,
        String end,
        String seats,
        String minimum,
        String audience,
        List<String> facilitators,
        String place,
        String onlineLink,
        String guidingQuestions,
        String agenda,
        boolean draft,
        Hidden hidden) {

    private static final Map<String, String> NAMES = Map.of("startsAt", "date", "endsAt", "end");

    /**
     * @param notice to be printed where the meeting is shown; empty for none
     * @param example whether it is invented
     * @param announced whether others can see it already
     * @param warned for which times the planner saw that people cannot come; empty for none
     */
    public record Hidden(String notice, boolean example, boolean announced, String warned) {}

    static PlanForm of(Form form) {
        return new PlanForm(
                form.id("id"),
                form.text("version"),
                form.text("title"),
                form.text("kind"),
                form.text("series"),
                form.text("mode"),
                form.all("regionCodes"),
                form.text("date"),
                form.text("start"),
                form.text("end"),
                form.text("seats"),
                form.text("minimum"),
                form.text("audience"),
                form.all("facilitators"),
                form.text("place"),
                form.text("onlineLink"),
                form.text("guidingQuestions"),
                form.text("agenda"),
                form.has("draft"),
                new Hidden(form.text("notice"), form.has("example"), form.has("announced"), form.text("warned")));
    }

    /** What cannot even be asked of the service. */
    Faults faults() {
        return PlanFaults.of(this);
    }

    /** @param refused by the service */
    Faults named(Faults refused) {
        return refused.named(NAMES);
    }

    /** @return null for a new meeting */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    /** The same, to be sent as a change of another version. */
    PlanForm onto(String newest) {
        return with(newest, hidden);
    }

    /** The same, once the planner saw that people cannot come then. */
    PlanForm warned() {
        return with(version, new Hidden(hidden.notice(), hidden.example(), hidden.announced(), times()));
    }

    /** Whether the planner saw already who cannot come at just these times. */
    boolean isWarned() {
        return times().equals(hidden.warned());
    }

    private String times() {
        return date + " " + start + " " + end;
    }

    private PlanForm with(String newest, Hidden kept) {
        return new PlanForm(
                id,
                newest,
                title,
                kind,
                series,
                mode,
                regionCodes,
                date,
                start,
                end,
                seats,
                minimum,
                audience,
                facilitators,
                place,
                onlineLink,
                guidingQuestions,
                agenda,
                draft,
                kept);
    }

    /** Whether it begins or ends in the hour that comes twice. */
    boolean inTwofoldHour() {
        return Stream.of(start, end).anyMatch(time -> moment(time).comesTwice());
    }

    /** @return with its moments, once there are no faults */
    Plan plan() {
        return new Plan(
                title,
                kind,
                mode,
                Form.orNull(series),
                regionCodes,
                moment(start).first(),
                moment(end).first(),
                Form.number(seats).orElseThrow(),
                Form.number(minimum).orElse(null),
                Form.orNull(audience),
                facilitators.isEmpty() ? null : facilitators,
                Form.orNull(place),
                Form.orNull(onlineLink),
                lines(guidingQuestions),
                items().orElseThrow(),
                Form.orNull(hidden.notice()),
                draft,
                hidden.example());
    }

    Optional<List<AgendaItem>> items() {
        return Agenda.of(lines(agenda), Form.time(end).orElseThrow());
    }

    LocalMoment moment(String time) {
        LocalDate day = Form.day(date).orElseThrow();
        LocalTime hour = Form.time(time).orElseThrow();
        return LocalMoment.of(day, hour);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
