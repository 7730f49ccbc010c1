package nl.regiovisie.recommendation.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A municipality as others point at it.
 *
 * @param code CBS code, {@code GM0344}
 * @param name the code itself until the name has arrived
 */
@Schema(name = "MunicipalityName")
public record MunicipalityName(String code, String name) {

    /** Selects, as {@code copied_from_name}, the name of the municipality from which an assessment {@code a} was copied. */
    public static final String OF_COPY =
            "(select coalesce(max(c.name), a.copied_from) from municipality c where c.code = a.copied_from)"
                    + " copied_from_name";

    /** @return null without a code */
    public static MunicipalityName orNull(String code, String name) {
        return code == null ? null : new MunicipalityName(code, name);
    }
}
