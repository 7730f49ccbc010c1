package nl.regiovisie.recommendation.edition;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Of what an edition is asked.
 *
 * @param regionCode with {@code REGION} only
 */
@Schema(name = "EditionDraft")
record EditionDraft(Scope scope, String regionCode) {

    private static final int LONGEST_CODE = 10;

    /** How far an edition reaches. */
    enum Scope {
        REGION,
        COUNTRY
    }

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("scope", scope)) {
            if (scope == Scope.REGION) {
                errors.text("regionCode", regionCode, LONGEST_CODE);
            } else {
                errors.check(regionCode == null, "regionCode", "country-without-region");
            }
        }
        errors.refuse();
    }
}
