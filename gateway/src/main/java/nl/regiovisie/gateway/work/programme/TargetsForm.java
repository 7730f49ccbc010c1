package nl.regiovisie.gateway.work.programme;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.web.published.Programmes.Programme;
import nl.regiovisie.gateway.web.published.Programmes.Target;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.programme.KeptProgrammes.Aim;
import nl.regiovisie.gateway.work.programme.KeptProgrammes.Aims;
import nl.regiovisie.platform.problem.FieldError;

/**
 * The targets of a year as they were typed.
 *
 * @param shown the year that was on the page; empty if there was none
 * @param version of that year; empty if there was none
 */
public record TargetsForm(String year, String regions, String organisations, String shown, String version) {

    private static final String REGIONS = "REGIONS_WITH_MEETINGS";
    private static final String ORGANISATIONS = "ORGANISATIONS_IN_TRAJECTORY";

    static TargetsForm of(Form form) {
        return new TargetsForm(
                form.text("year"),
                form.text("regions"),
                form.text("organisations"),
                form.text("shown"),
                form.text("version"));
    }

    /** @param programme the year that is shown; null if there is none */
    static TargetsForm of(Programme programme) {
        return programme == null
                ? new TargetsForm("", "", "", "", "")
                : new TargetsForm(
                        String.valueOf(programme.year()),
                        number(programme, REGIONS),
                        number(programme, ORGANISATIONS),
                        String.valueOf(programme.year()),
                        String.valueOf(programme.version()));
    }

    /** What cannot even be asked of the service. */
    Faults faults() {
        List<FieldError> wrong = new ArrayList<>();
        require("year", year, Refusal.NO_YEAR, wrong);
        require("regions", regions, Refusal.NO_NUMBER, wrong);
        require("organisations", organisations, Refusal.NO_NUMBER, wrong);
        return Faults.in(wrong);
    }

    int yearNumber() {
        return Form.number(year).orElseThrow();
    }

    Aims aims() {
        return new Aims(List.of(
                new Aim(REGIONS, Form.number(regions).orElseThrow()),
                new Aim(ORGANISATIONS, Form.number(organisations).orElseThrow())));
    }

    /** As an ETag; null for another year than the one that was shown: if that exists already the service says so. */
    String ifMatch() {
        return year.equals(shown) ? "\"" + version + "\"" : null;
    }

    private static String number(Programme programme, String what) {
        return programme.targets().stream()
                .filter(target -> target.what().equals(what))
                .map(Target::number)
                .map(String::valueOf)
                .findFirst()
                .orElse("0");
    }

    private static void require(String field, String typed, Refusal refusal, List<FieldError> wrong) {
        if (Form.number(typed).isEmpty()) {
            wrong.add(refusal.at(field));
        }
    }
}
