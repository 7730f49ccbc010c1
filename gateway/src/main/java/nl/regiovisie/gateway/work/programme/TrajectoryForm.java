package nl.regiovisie.gateway.work.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.programme.Trajectories.Facts;
import nl.regiovisie.gateway.work.programme.Trajectories.Trajectory;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.problem.FieldError;

/**
 * How a trajectory stands, as it was typed.
 *
 * @param id made with the empty form, so that sending twice starts one
 * @param provider id of the organisation
 * @param version of the trajectory when the form was made; empty for a new one
 */
public record TrajectoryForm(
        UUID id,
        String provider,
        String phase,
        String startedOn,
        String endedOn,
        String nextStep,
        String nextStepOn,
        String note,
        boolean example,
        String version) {

    private static final Map<String, String> NAMES = Map.of("providerId", "provider");

    static TrajectoryForm empty(UUID id) {
        return new TrajectoryForm(id, "", "ORIENTATION", "", "", "", "", "", false, "");
    }

    static TrajectoryForm of(Trajectory known) {
        return new TrajectoryForm(
                known.id(),
                known.provider().id(),
                known.phase().code(),
                text(known.startedOn()),
                text(known.endedOn()),
                text(known.nextStep()),
                text(known.nextStepOn()),
                "",
                known.example(),
                String.valueOf(known.version()));
    }

    static TrajectoryForm of(UUID id, Form form) {
        return new TrajectoryForm(
                id,
                form.text("provider"),
                form.text("phase"),
                form.text("startedOn"),
                form.text("endedOn"),
                form.text("nextStep"),
                form.text("nextStepOn"),
                form.text("note"),
                form.has("example"),
                form.text("version"));
    }

    /** What cannot even be asked of the service. */
    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        day("startedOn", startedOn, wrong);
        day("endedOn", endedOn, wrong);
        day("nextStepOn", nextStepOn, wrong);
        return Faults.in(wrong);
    }

    /** @param refused by the service */
    Faults named(Faults refused) {
        return refused.named(NAMES);
    }

    Facts facts() {
        return new Facts(
                Choice.id("provider", provider),
                Form.orNull(phase),
                Form.day(startedOn).orElse(null),
                Form.day(endedOn).orElse(null),
                Form.orNull(nextStep),
                Form.day(nextStepOn).orElse(null),
                Form.orNull(note),
                example);
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    private static void day(String field, String typed, List<FieldError> wrong) {
        if (!typed.isEmpty() && Form.day(typed).isEmpty()) {
            wrong.add(Refusal.NO_DAY.at(field));
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
