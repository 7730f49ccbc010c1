package nl.regiovisie.gateway.work.body;

import java.util.UUID;
import nl.regiovisie.gateway.work.body.KeptBodies.Wanted;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;

/**
 * A call for new people, as it was typed.
 *
 * @param id of the vacancy to be; made with the empty form, so that sending twice publishes one
 */
public record VacancyForm(UUID id, String title, String text, String until) {

    static VacancyForm empty(UUID id) {
        return new VacancyForm(id, "", "", "");
    }

    static VacancyForm of(Form form) {
        return new VacancyForm(form.id("vacancy"), form.text("title"), form.text("text"), form.text("until"));
    }

    /** What cannot even be asked of the service. */
    Faults faults() {
        return Form.day(until).isPresent() ? Faults.NONE : Refusal.NO_DAY.alone("until");
    }

    Wanted wanted() {
        return new Wanted(title, text, Form.day(until).orElseThrow());
    }
}
