package nl.regiovisie.gateway.work.dispatch;

import java.util.UUID;
import nl.regiovisie.gateway.work.dispatch.Recipients.Kept;
import nl.regiovisie.gateway.work.dispatch.Recipients.Recipient;
import nl.regiovisie.gateway.work.form.Form;

/**
 * An organisation as it was typed.
 *
 * @param id made with the empty form, so that sending twice stores it once
 * @param regionCode empty for all
 * @param version empty for a new one
 */
public record RecipientForm(
        UUID id, String name, String kind, String regionCode, String email, boolean retired, String version) {

    static RecipientForm of(Recipient known) {
        return new RecipientForm(
                known.id(),
                known.name(),
                known.kind(),
                known.regionCode() == null ? "" : known.regionCode(),
                known.email() == null ? "" : known.email(),
                known.retired(),
                String.valueOf(known.version()));
    }

    static RecipientForm of(Form form) {
        return new RecipientForm(
                form.id("id"),
                form.text("name"),
                form.text("kind"),
                form.text("regionCode"),
                form.text("email"),
                form.has("retired"),
                form.text("version"));
    }

    static RecipientForm empty(UUID id) {
        return new RecipientForm(id, "", "COUNCIL", "", "", false, "");
    }

    RecipientForm over(int newer) {
        return new RecipientForm(id, name, kind, regionCode, email, retired, String.valueOf(newer));
    }

    public boolean stored() {
        return !version.isEmpty();
    }

    Kept kept() {
        return new Kept(Form.orNull(name), Form.orNull(kind), Form.orNull(regionCode), Form.orNull(email), retired);
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }
}
