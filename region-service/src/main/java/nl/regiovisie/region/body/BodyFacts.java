package nl.regiovisie.region.body;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a steward registers of a participation body.
 *
 * @param name 1–200 characters
 * @param kind code of a body kind
 * @param providerId the provider that it belongs to; null if it belongs to a municipality
 * @param municipalityCode the municipality that it belongs to; null if it belongs to a provider
 * @param regionCodes regions in which it is active; at least one
 * @param affiliated whether it is affiliated with the organisation that runs the platform
 * @param example true for invented demonstration content
 */
@Schema(name = "BodyFacts")
public record BodyFacts(
        String name,
        String kind,
        UUID providerId,
        String municipalityCode,
        List<String> regionCodes,
        boolean affiliated,
        boolean example) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_REGIONS = 100;

    public BodyFacts {
        regionCodes = Objects.requireNonNullElse(regionCodes, List.of());
    }

    /** The same facts, of an example or not. */
    public BodyFacts markedAs(boolean invented) {
        return new BodyFacts(name, kind, providerId, municipalityCode, regionCodes, affiliated, invented);
    }

    /** The same facts, of another provider. */
    public BodyFacts of(UUID provider) {
        return new BodyFacts(name, kind, provider, municipalityCode, regionCodes, affiliated, example);
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.text("name", name, LONGEST_NAME);
        errors.required("kind", kind);
        errors.check(providerId == null ^ municipalityCode == null, "providerId", "body-belongs-to-one");
        errors.check(!regionCodes.isEmpty(), "regionCodes", "region-required");
        errors.distinct("regionCodes", regionCodes, MOST_REGIONS);
    }
}
