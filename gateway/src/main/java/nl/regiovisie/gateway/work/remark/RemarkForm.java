package nl.regiovisie.gateway.work.remark;

import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.remark.Remarks.Draft;

/**
 * What someone remarked on one point, as it was typed.
 *
 * @param outcomeId null for the list as a whole
 */
record RemarkForm(String key, UUID outcomeId, UUID id, String version, String text) {

    static RemarkForm of(Form form) {
        String key = form.text("point");
        return new RemarkForm(
                key,
                Entry.WHOLE.equals(key) ? null : form.id("point"),
                form.id("id"),
                form.text("version"),
                form.text(Entry.field(key)));
    }

    Draft draft(String code) {
        return new Draft(code, outcomeId, Form.orNull(text));
    }

    /** As an ETag; null for the first. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    Faults named(Faults faults) {
        return faults.named(Map.of("text", Entry.field(key)));
    }
}
