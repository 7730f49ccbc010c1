package nl.regiovisie.recommendation.standard;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Standard words as they are written.
 *
 * @param municipalityCode whose they are; null for everyone's
 * @param title to choose them by, 1–200 characters
 * @param text 1–10,000 characters
 */
@Schema(name = "StandardText")
record StandardText(String municipalityCode, String title, String text) {

    private static final int LONGEST_CODE = 10;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 10_000;

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        errors.optionalText("municipalityCode", municipalityCode, LONGEST_CODE);
        errors.text("title", title, LONGEST_TITLE);
        errors.text("text", text, LONGEST_TEXT);
        errors.refuse();
    }
}
