package nl.regiovisie.gateway.work.vision;

import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.platform.problem.FieldError;

/** Days as they are typed. */
final class Days {

    private Days() {}

    /** Empty is no day; anything else must be one. */
    static void check(String field, String typed, List<FieldError> wrong) {
        if (!typed.isEmpty() && Form.day(typed).isEmpty()) {
            wrong.add(Refusal.NO_DAY.at(field));
        }
    }

    static LocalDate orNull(String typed) {
        return Form.day(typed).orElse(null);
    }

    static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
