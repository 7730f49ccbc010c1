package nl.regiovisie.region.provider;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a steward registers of a provider.
 *
 * @param name 1–200 characters
 * @param example true for invented demonstration content
 */
@Schema(name = "ProviderFacts")
record ProviderFacts(String name, ProviderKind kind, boolean example) {

    private static final int LONGEST_NAME = 200;

    /** Notes what is wrong with it. */
    void check(FieldErrors errors) {
        errors.text("name", name, LONGEST_NAME);
        errors.required("kind", kind);
    }
}
