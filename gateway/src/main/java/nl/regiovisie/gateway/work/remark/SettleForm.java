package nl.regiovisie.gateway.work.remark;

import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.remark.Remarks.Settlement;

/** What the facilitator does with one remark, as it was typed. The fields carry its id: there are more on the page. */
record SettleForm(UUID id, String version, String verdict, String answer) {

    static SettleForm of(Form form) {
        UUID id = form.id("remark");
        return new SettleForm(id, form.text("version"), form.text("verdict-" + id), form.text("answer-" + id));
    }

    Settlement settlement() {
        return new Settlement(Form.orNull(verdict), Form.orNull(answer));
    }

    Faults named(Faults faults) {
        return faults.named(Map.of("verdict", "verdict-" + id, "answer", "answer-" + id));
    }
}
