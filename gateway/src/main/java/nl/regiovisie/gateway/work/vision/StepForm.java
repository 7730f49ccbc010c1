package nl.regiovisie.gateway.work.vision;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.vision.VisionDesk.Taken;
import nl.regiovisie.platform.problem.FieldError;

/**
 * A step as it was chosen.
 *
 * @param version that the visitor saw
 */
public record StepForm(String status, String onDay, String note, String version) {

    static StepForm of(Form form) {
        return new StepForm(form.text("status"), form.text("onDay"), form.text("note"), form.text("version"));
    }

    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        if (status.isEmpty()) {
            wrong.add(Refusal.NO_STEP.at("status"));
        }
        Days.check("onDay", onDay, wrong);
        return Faults.in(wrong);
    }

    Taken taken() {
        return new Taken(status, Days.orNull(onDay), Form.orNull(note));
    }

    String ifMatch() {
        return "\"" + version + "\"";
    }
}
