package nl.regiovisie.gateway.work.endorse;

import java.util.Optional;
import nl.regiovisie.gateway.work.endorse.Outcomes.Endorsement;
import nl.regiovisie.gateway.work.endorse.Outcomes.Outcome;
import nl.regiovisie.gateway.work.form.Form;

/**
 * What the group says about one outcome, as it was typed.
 *
 * @param version of the outcome that the group had before it
 */
record EndorseForm(String result, String remark, String heldBy, String version) {

    static EndorseForm of(Form form) {
        return new EndorseForm(form.text("result"), form.text("remark"), form.text("heldBy"), form.text("version"));
    }

    static EndorseForm of(Outcome outcome) {
        Endorsement given = Optional.ofNullable(outcome.endorsement()).orElse(new Endorsement(null, null, null));
        return new EndorseForm(
                text(given.result()), text(given.remark()), text(given.heldBy()), String.valueOf(outcome.version()));
    }

    Endorsement endorsement() {
        return new Endorsement(
                Form.orNull(result),
                "ENDORSED_WITH_REMARK".equals(result) ? Form.orNull(remark) : null,
                "MINORITY_VIEW".equals(result) ? Form.orNull(heldBy) : null);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
