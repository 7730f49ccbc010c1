package nl.regiovisie.gateway.work.dialogue;

import nl.regiovisie.gateway.work.dialogue.ReplyQueue.Decision;
import nl.regiovisie.gateway.work.dialogue.ReplyQueue.Waiting;
import nl.regiovisie.gateway.work.form.Form;

/** What an editor decides about a reply, as it was typed. */
public record DecisionForm(String verdict, String reason, String version) {

    private static final String REFUSED = "REFUSED";

    static DecisionForm of(Waiting reply) {
        return new DecisionForm("", "", String.valueOf(reply.version()));
    }

    static DecisionForm of(Form form) {
        return new DecisionForm(form.text("verdict"), form.text("reason"), form.text("version"));
    }

    /** The same, on top of a newer version. */
    DecisionForm over(Waiting newer) {
        return new DecisionForm(verdict, reason, String.valueOf(newer.version()));
    }

    /** A reason that stays behind when somebody chooses to place it is not sent. */
    Decision decision() {
        return new Decision(Form.orNull(verdict), REFUSED.equals(verdict) ? Form.orNull(reason) : null);
    }
}
