package nl.regiovisie.gateway.work.bundle;

import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Contributions.Decision;
import nl.regiovisie.gateway.work.form.Form;

/** What an editor decides about a contribution, as it was typed. */
public record FateForm(String state, String reason, String version) {

    static FateForm of(Contribution contribution) {
        return new FateForm("", "", String.valueOf(contribution.version()));
    }

    static FateForm of(Form form) {
        return new FateForm(form.text("state"), form.text("reason"), form.text("version"));
    }

    Decision decision() {
        return new Decision(Form.orNull(state), Form.orNull(reason));
    }
}
