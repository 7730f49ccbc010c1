package nl.regiovisie.gateway.work.report;

import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.report.OwnReports.Erratum;

/**
 * A correction as it was typed.
 *
 * @param id made with the page, so that a form that is sent twice corrects once
 */
record ErratumForm(UUID id, String text, String reason) {

    static ErratumForm empty(UUID id) {
        return new ErratumForm(id, "", "");
    }

    static ErratumForm of(Form form) {
        return new ErratumForm(form.id("id"), form.text("text"), form.text("reason"));
    }

    Erratum erratum() {
        return new Erratum(Form.orNull(text), Form.orNull(reason));
    }
}
