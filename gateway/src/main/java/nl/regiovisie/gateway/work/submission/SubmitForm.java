package nl.regiovisie.gateway.work.submission;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.submission.Submissions.Draft;

/**
 * What somebody wants to say, as it was typed.
 *
 * @param id made with the empty form, as {@code code} is, so that sending twice sends one
 * @param code opens the private link; whoever has it can follow and erase
 * @param municipality its name
 * @param body id of the body for which it is said; empty for who speaks personally
 * @param website a field that people do not see
 */
public record SubmitForm(
        UUID id,
        String code,
        String kind,
        String text,
        String level,
        String municipality,
        String theme,
        List<String> topics,
        String voicedBy,
        String body,
        String website) {

    private static final String NATIONAL = "NATIONAL";

    static SubmitForm empty(UUID id, String code) {
        return new SubmitForm(id, code, "", "", "MUNICIPALITY", "", "", List.of(), "", "", "");
    }

    static SubmitForm of(Form form) {
        return new SubmitForm(
                form.id("id"),
                form.text("code"),
                form.text("kind"),
                form.text("text"),
                form.text("level"),
                form.text("municipality"),
                form.text("theme"),
                form.all("topics"),
                form.text("voicedBy"),
                form.text("body").isEmpty() ? "" : form.id("body").toString(),
                form.text("website"));
    }

    /** The same, begun in a municipality. */
    SubmitForm in(String name) {
        return new SubmitForm(id, code, kind, text, level, name, theme, topics, voicedBy, body, website);
    }

    /** Whether it holds in the whole country, so that a municipality says nothing. */
    boolean national() {
        return NATIONAL.equals(level);
    }

    /** @param municipalityCode of the municipality that was named; null if none was */
    Draft draft(String municipalityCode) {
        return new Draft(
                Form.orNull(kind),
                Form.orNull(text),
                Form.orNull(level),
                national() ? null : municipalityCode,
                Form.orNull(theme),
                topics,
                Form.orNull(voicedBy),
                body.isEmpty() ? null : UUID.fromString(body),
                code,
                Form.orNull(website));
    }

    /** Without the words and the code: this may end up in a log. */
    @Override
    public String toString() {
        return "SubmitForm[id=" + id + "]";
    }
}
