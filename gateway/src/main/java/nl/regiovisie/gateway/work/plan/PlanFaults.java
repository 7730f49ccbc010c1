package nl.regiovisie.gateway.work.plan;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.platform.problem.FieldError;

/** What is wrong with a form in itself: what is missing, or a day, a time or a number that is none. */
final class PlanFaults {

    private final List<FieldError> wrong = new ArrayList<>();

    private PlanFaults() {}

    static Faults of(PlanForm form) {
        PlanFaults faults = new PlanFaults();
        faults.require(!form.title().isBlank(), "title", Refusal.NO_TITLE);
        faults.moments(form);
        faults.numbers(form);
        faults.require(!form.mode().isEmpty(), "mode", Refusal.NO_MODE);
        return Faults.in(faults.wrong);
    }

    private void numbers(PlanForm form) {
        require(Form.number(form.seats()).isPresent(), "seats", Refusal.NO_SEATS);
        require(
                form.minimum().isEmpty() || Form.number(form.minimum()).isPresent(),
                "minimum",
                Refusal.NO_NUMBER_NOR_EMPTY);
    }

    private void moments(PlanForm form) {
        boolean day = require(Form.day(form.date()).isPresent(), "date", Refusal.NO_DAY);
        boolean start = require(Form.time(form.start()).isPresent(), "start", Refusal.NO_START);
        boolean end = require(Form.time(form.end()).isPresent(), "end", Refusal.NO_END);
        if (day && start) {
            exists(form, "start", form.start());
        }
        if (day && end) {
            exists(form, "end", form.end());
        }
        require(!end || form.items().isPresent(), "agenda", Refusal.AGENDA_OUT_OF_ORDER);
    }

    private void exists(PlanForm form, String field, String time) {
        require(form.moment(time).exists(), field, Refusal.NO_SUCH_HOUR);
    }

    private boolean require(boolean holds, String field, Refusal refusal) {
        if (!holds) {
            wrong.add(refusal.at(field));
        }
        return holds;
    }
}
