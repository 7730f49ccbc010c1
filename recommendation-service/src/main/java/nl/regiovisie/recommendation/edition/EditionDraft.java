package nl.regiovisie.recommendation.edition;

import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.edition.content.Extent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Of what an edition is asked.
 *
 * @param regionCode with {@code REGION} only
 * @param seriesId with {@code SERIES} only
 */
@Schema(name = "EditionDraft")
record EditionDraft(Scope scope, String regionCode, String seriesId) {

    private static final int LONGEST_CODE = 10;
    private static final int LONGEST_ID = 60;

    /** @param regionCode null for a series or the country, as {@code seriesId} is for a region or the country */
    static EditionDraft of(String regionCode, String seriesId) {
        Scope scope = regionCode == null ? Scope.COUNTRY : Scope.REGION;
        return new EditionDraft(seriesId == null ? scope : Scope.SERIES, regionCode, seriesId);
    }

    /** How far an edition reaches. */
    enum Scope {
        REGION,
        SERIES,
        COUNTRY
    }

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("scope", scope)) {
            onlyWith(Scope.REGION, "regionCode", regionCode, LONGEST_CODE, errors);
            onlyWith(Scope.SERIES, "seriesId", seriesId, LONGEST_ID, errors);
        }
        errors.refuse();
    }

    private void onlyWith(Scope wanted, String field, String code, int longest, FieldErrors errors) {
        if (scope == wanted) {
            errors.text(field, code, longest);
        } else {
            errors.check(code == null, field, "edition-of-one-thing");
        }
    }

    /** Of a draft without errors. */
    Extent extent() {
        return new Extent(regionCode, seriesId);
    }
}
