package nl.regiovisie.gateway.work.provider;

import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.provider.KeptProviders.Facts;
import nl.regiovisie.gateway.work.provider.KeptProviders.Provider;

/**
 * A provider as it was typed.
 *
 * @param id made with the empty form, so that sending twice registers one
 * @param version when the form was made; empty for a new one
 */
public record ProviderForm(UUID id, String name, String kind, boolean example, String version) {

    static ProviderForm empty(UUID id) {
        return new ProviderForm(id, "", "CARE_PROVIDER", false, "");
    }

    static ProviderForm of(Provider provider) {
        return new ProviderForm(
                provider.id(),
                provider.name(),
                provider.kind(),
                provider.example(),
                String.valueOf(provider.version()));
    }

    static ProviderForm of(UUID id, Form form) {
        return new ProviderForm(id, form.text("name"), form.text("kind"), form.has("example"), form.text("version"));
    }

    Facts facts() {
        return new Facts(name, Form.orNull(kind), example);
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }
}
