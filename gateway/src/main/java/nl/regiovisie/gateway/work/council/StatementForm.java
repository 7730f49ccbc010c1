package nl.regiovisie.gateway.work.council;

import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.work.council.CouncilStatements.Comment;
import nl.regiovisie.gateway.work.council.CouncilStatements.Stance;
import nl.regiovisie.gateway.work.form.Form;

/**
 * What is typed for a body. Fields have the names of the API.
 *
 * @param choice a position, or {@code true} or {@code false} for a draft; empty while nothing was chosen
 */
public record StatementForm(UUID body, String choice, String text) {

    private static final String SUPPORTS = "SUPPORTS";

    static StatementForm stance(Form form) {
        return new StatementForm(form.id("body"), form.text("position"), form.text("remark"));
    }

    static StatementForm of(PublishedRecommendations.Stance said) {
        return new StatementForm(said.bodyId(), said.position(), Objects.requireNonNullElse(said.remark(), ""));
    }

    static StatementForm comment(Form form) {
        return new StatementForm(form.id("body"), form.text("agrees"), form.text("text"));
    }

    /** A remark that stays behind when somebody chooses plain support is not sent: that choice says there is none. */
    Stance stance() {
        return new Stance(Form.orNull(choice), SUPPORTS.equals(choice) ? null : Form.orNull(text));
    }

    Comment comment() {
        return new Comment(choice.isEmpty() ? null : Boolean.valueOf(choice), Form.orNull(text));
    }
}
