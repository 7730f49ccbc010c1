package nl.regiovisie.gateway.work.plan;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.problem.FieldError;

/** What is wrong with a form in itself: a day, a time or a number that is none. */
final class PlanFaults {

    private final List<FieldError> wrong = new ArrayList<>();

    private PlanFaults() {}

    static Faults of(PlanForm form) {
        PlanFaults faults = new PlanFaults();
        faults.numbers(form);
        faults.moments(form);
        return Faults.in(faults.wrong);
    }

    private void numbers(PlanForm form) {
        require(Form.number(form.seats()).isPresent(), "seats", "Vul een getal in: hoeveel mensen kunnen meedoen?");
        require(
                form.minimum().isEmpty() || Form.number(form.minimum()).isPresent(),
                "minimum",
                "Vul een getal in, of laat dit leeg.");
    }

    private void moments(PlanForm form) {
        boolean day = require(Form.day(form.date()).isPresent(), "date", "Kies een dag die bestaat.");
        boolean start = require(
                Form.time(form.start()).isPresent(), "start", "Vul in hoe laat het begint, bijvoorbeeld 19.30.");
        boolean end =
                require(Form.time(form.end()).isPresent(), "end", "Vul in hoe laat het klaar is, bijvoorbeeld 21.30.");
        if (day && start) {
            exists(form, "start", form.start());
        }
        if (day && end) {
            exists(form, "end", form.end());
        }
        require(
                !end || form.items().isPresent(),
                "agenda",
                "Begin elke regel met een tijd, bijvoorbeeld: 19.30 Welkom. Elk deel begint later dan het vorige en voor het einde.");
    }

    private void exists(PlanForm form, String field, String time) {
        require(
                form.moment(time).exists(),
                field,
                "Deze tijd bestaat niet: die nacht gaat de klok van 2 uur naar 3 uur. Kies een andere tijd.");
    }

    private boolean require(boolean holds, String field, String message) {
        if (!holds) {
            wrong.add(new FieldError(field, message));
        }
        return holds;
    }
}
