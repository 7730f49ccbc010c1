package nl.regiovisie.gateway.work.body;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.work.body.KeptBodies.Facts;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.check.Choice;

/**
 * What a body is, as it was typed.
 *
 * @param id of the body; made with the empty form, so that sending twice registers one
 * @param provider id; empty if it belongs to a municipality
 * @param municipality code; empty if it belongs to a provider
 * @param version of the body when the form was made; empty for a new one
 */
public record FactsForm(
        UUID id,
        String name,
        String kind,
        String provider,
        String municipality,
        List<String> regionCodes,
        boolean affiliated,
        boolean example,
        String version) {

    private static final Map<String, String> NAMES =
            Map.of("providerId", "provider", "municipalityCode", "municipality");

    static FactsForm empty(UUID id) {
        return new FactsForm(id, "", "", "", "", List.of(), false, false, "");
    }

    static FactsForm of(Body body) {
        return new FactsForm(
                body.id(),
                body.name(),
                body.kind().code(),
                body.provider() == null ? "" : body.provider().id(),
                body.municipality() == null ? "" : body.municipality().code(),
                body.regionCodes(),
                body.affiliated(),
                body.example(),
                String.valueOf(body.version()));
    }

    static FactsForm of(UUID id, Form form) {
        return new FactsForm(
                id,
                form.text("name"),
                form.text("kind"),
                form.text("provider"),
                form.text("municipality"),
                form.all("regionCodes"),
                form.has("affiliated"),
                form.has("example"),
                form.text("version"));
    }

    Facts facts() {
        return new Facts(
                name,
                Form.orNull(kind),
                Choice.id("provider", provider),
                Form.orNull(municipality),
                regionCodes,
                affiliated,
                example);
    }

    /** @param refused by the service */
    Faults named(Faults refused) {
        return refused.named(NAMES);
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }
}
