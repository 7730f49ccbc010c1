package nl.regiovisie.gateway.work.standard;

import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.standard.Standards.Kept;
import nl.regiovisie.gateway.work.standard.Standards.Standard;

/**
 * Standard words as they were typed.
 *
 * @param id made with the empty form, so that sending twice stores them once
 * @param municipalityCode empty for the words of everyone
 * @param version empty for new ones
 */
public record StandardForm(UUID id, String municipalityCode, String title, String text, String version) {

    static StandardForm of(Standard known) {
        return new StandardForm(
                known.id(),
                known.municipalityCode() == null ? "" : known.municipalityCode(),
                known.title(),
                known.text(),
                String.valueOf(known.version()));
    }

    static StandardForm of(Form form) {
        return new StandardForm(
                form.id("id"),
                form.text("municipalityCode"),
                form.text("title"),
                form.text("text"),
                form.text("version"));
    }

    /** The same words, on top of what a colleague stored meanwhile. */
    StandardForm over(int newer) {
        return new StandardForm(id, municipalityCode, title, text, String.valueOf(newer));
    }

    public boolean stored() {
        return !version.isEmpty();
    }

    Kept kept() {
        return new Kept(Form.orNull(municipalityCode), Form.orNull(title), Form.orNull(text));
    }

    /** As an ETag; null for new words. */
    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }
}
