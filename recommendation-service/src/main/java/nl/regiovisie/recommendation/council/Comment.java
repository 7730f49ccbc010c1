package nl.regiovisie.recommendation.council;

import nl.regiovisie.platform.check.FieldErrors;

/**
 * What a body says of a draft; editors and the body itself read it.
 *
 * @param agrees whether it could be published so
 * @param text in Dutch, 1–5,000 characters; compulsory if the body does not agree
 */
record Comment(Boolean agrees, String text) {

    private static final int LONGEST_TEXT = 5_000;

    void check() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("agrees", agrees)) {
            errors.check(agrees || text != null, "text", "comment-needs-text");
        }
        errors.optionalText("text", text, LONGEST_TEXT);
        errors.refuse();
    }
}
