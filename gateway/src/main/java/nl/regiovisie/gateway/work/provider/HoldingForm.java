package nl.regiovisie.gateway.work.provider;

import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.provider.KeptProviders.Holding;

/** Which region is primarily responsible from which day on, as it was typed. */
public record HoldingForm(String regionCode, String validFrom, String version) {

    static HoldingForm empty(int version) {
        return new HoldingForm("", "", String.valueOf(version));
    }

    static HoldingForm of(Form form) {
        return new HoldingForm(form.text("regionCode"), form.text("validFrom"), form.text("version"));
    }

    /** What cannot even be asked of the service. */
    Faults faults() {
        return Form.day(validFrom).isPresent() ? Faults.NONE : Refusal.NO_DAY.alone("validFrom");
    }

    Holding holding() {
        return new Holding(Form.orNull(regionCode), Form.day(validFrom).orElseThrow());
    }

    /** As an ETag. */
    String ifMatch() {
        return "\"" + version + "\"";
    }
}
