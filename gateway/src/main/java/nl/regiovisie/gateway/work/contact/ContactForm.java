package nl.regiovisie.gateway.work.contact;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.work.contact.ContactDesk.Chosen;
import nl.regiovisie.gateway.work.contact.ContactDesk.Region;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.platform.problem.FieldError;

/**
 * A contact municipality as it was chosen.
 *
 * @param version of the region that the visitor saw
 */
public record ContactForm(String municipalityCode, String validFrom, String version) {

    static ContactForm of(Region region, String today) {
        String current = region.contactMunicipality() == null
                ? ""
                : region.contactMunicipality().code();
        return new ContactForm(current, today, String.valueOf(region.version()));
    }

    static ContactForm of(Form form) {
        return new ContactForm(form.text("municipalityCode"), form.text("validFrom"), form.text("version"));
    }

    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        if (municipalityCode.isEmpty()) {
            wrong.add(Refusal.NO_MUNICIPALITY.at("municipalityCode"));
        }
        if (Form.day(validFrom).isEmpty()) {
            wrong.add(Refusal.NO_DAY.at("validFrom"));
        }
        return Faults.in(wrong);
    }

    Chosen chosen() {
        return new Chosen(municipalityCode, Form.day(validFrom).orElseThrow());
    }

    /** The same choice, on top of what someone else stored meanwhile. */
    ContactForm over(int newer) {
        return new ContactForm(municipalityCode, validFrom, String.valueOf(newer));
    }

    String ifMatch() {
        return "\"" + version + "\"";
    }
}
