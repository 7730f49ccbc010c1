package nl.regiovisie.gateway.work.vision;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublicVisions.Decision;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.vision.VisionDesk.Decided;
import nl.regiovisie.platform.problem.FieldError;

/**
 * What a municipality decided, as it was typed.
 *
 * @param version of what the visitor saw
 */
public record DecisionForm(
        String outcome,
        String executiveOn,
        String councilOn,
        String number,
        String link,
        String remark,
        String version) {

    static DecisionForm of(Decision known) {
        return new DecisionForm(
                known.outcome(),
                Days.text(known.executiveOn()),
                Days.text(known.councilOn()),
                Days.text(known.number()),
                Days.text(known.link()),
                Days.text(known.remark()),
                String.valueOf(known.version()));
    }

    static DecisionForm of(Form form) {
        return new DecisionForm(
                form.text("outcome"),
                form.text("executiveOn"),
                form.text("councilOn"),
                form.text("number"),
                form.text("link"),
                form.text("remark"),
                form.text("version"));
    }

    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        Days.check("executiveOn", executiveOn, wrong);
        Days.check("councilOn", councilOn, wrong);
        return Faults.in(wrong);
    }

    Decided decided() {
        return new Decided(
                Form.orNull(outcome),
                Days.orNull(executiveOn),
                Days.orNull(councilOn),
                Form.orNull(number),
                Form.orNull(link),
                Form.orNull(remark));
    }

    DecisionForm over(int newer) {
        return new DecisionForm(outcome, executiveOn, councilOn, number, link, remark, String.valueOf(newer));
    }

    String ifMatch() {
        return "\"" + version + "\"";
    }
}
