package nl.regiovisie.gateway.work.body;

import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.work.body.KeptBodies.Entry;
import nl.regiovisie.gateway.work.form.Form;

/**
 * What a body lets others see, as it was typed.
 *
 * @param version of the body when the form was made
 */
public record EntryForm(boolean listed, String about, String website, String version) {

    static EntryForm of(Body body) {
        return new EntryForm(body.listed(), text(body.about()), text(body.website()), String.valueOf(body.version()));
    }

    static EntryForm of(Form form) {
        return new EntryForm(form.has("listed"), form.text("about"), form.text("website"), form.text("version"));
    }

    Entry entry() {
        return new Entry(listed, Form.orNull(about), Form.orNull(website));
    }

    /** As an ETag. */
    String ifMatch() {
        return "\"" + version + "\"";
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
