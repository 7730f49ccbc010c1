package nl.regiovisie.gateway.work.letter;

import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.letter.Templates.Kept;
import nl.regiovisie.gateway.work.letter.Templates.Template;

/**
 * A template as it was typed.
 *
 * @param id made with the empty form, so that sending twice stores it once
 * @param version empty for a new one
 */
public record TemplateForm(UUID id, String title, String subject, String text, boolean retired, String version) {

    static TemplateForm of(Template known) {
        return new TemplateForm(
                known.id(),
                known.title(),
                known.subject(),
                known.text(),
                known.retired(),
                String.valueOf(known.version()));
    }

    static TemplateForm of(Form form) {
        return new TemplateForm(
                form.id("id"),
                form.text("title"),
                form.text("subject"),
                form.text("text"),
                form.has("retired"),
                form.text("version"));
    }

    static TemplateForm empty(UUID id) {
        return new TemplateForm(id, "", "", "[eigen woorden]\n\n[aanbevelingen]", false, "");
    }

    /** The same words, on top of what a colleague stored meanwhile. */
    TemplateForm over(int newer) {
        return new TemplateForm(id, title, subject, text, retired, String.valueOf(newer));
    }

    public boolean stored() {
        return !version.isEmpty();
    }

    Kept kept() {
        return new Kept(Form.orNull(title), Form.orNull(subject), Form.orNull(text), retired);
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }
}
