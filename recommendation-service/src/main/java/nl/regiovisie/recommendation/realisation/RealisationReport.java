package nl.regiovisie.recommendation.realisation;

import nl.regiovisie.platform.check.FieldErrors;

/**
 * What a municipality tells of a promise.
 *
 * @param explanation what it did or why not, in Dutch, as residents read it; 1–10,000 characters
 */
public record RealisationReport(Realised state, String explanation) {

    private static final int LONGEST = 10_000;

    public void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        errors.required("state", state);
        errors.text("explanation", explanation, LONGEST);
        errors.refuse();
    }
}
