package nl.regiovisie.gateway.work.moderation;

import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.moderation.Queue.Decision;
import nl.regiovisie.gateway.work.moderation.Queue.Submission;

/** What an editor decides about a submission, as it was typed. */
public record ModerationForm(
        String verdict, String kind, String text, String theme, List<String> topics, String reason, String version) {

    /** Begun with what was sent. */
    static ModerationForm of(Submission sent) {
        return new ModerationForm(
                "",
                sent.kind(),
                sent.text(),
                sent.theme() == null ? "" : sent.theme().id(),
                sent.topics().stream().map(Named::id).toList(),
                "",
                String.valueOf(sent.version()));
    }

    static ModerationForm of(Form form) {
        return new ModerationForm(
                form.text("verdict"),
                form.text("kind"),
                form.text("text"),
                form.text("theme"),
                form.all("topics"),
                form.text("reason"),
                form.text("version"));
    }

    /** The same, on top of a newer version. */
    ModerationForm over(Submission newer) {
        return new ModerationForm(verdict, kind, text, theme, topics, reason, String.valueOf(newer.version()));
    }

    /** Who refuses changes nothing else. */
    Decision decision() {
        return "REFUSED".equals(verdict)
                ? new Decision(verdict, null, null, null, null, Form.orNull(reason))
                : new Decision(
                        Form.orNull(verdict), Form.orNull(kind), Form.orNull(text), Form.orNull(theme), topics, null);
    }
}
