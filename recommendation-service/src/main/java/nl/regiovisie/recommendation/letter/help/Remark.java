package nl.regiovisie.recommendation.letter.help;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a draft. @param text 1–3,000 characters */
@Schema(name = "LetterRemark")
record Remark(String text) {

    private static final int LONGEST = 3_000;

    /** @throws nl.regiovisie.platform.problem.Invalid naming what is wrong with it */
    void check() {
        FieldErrors errors = new FieldErrors();
        errors.text("text", text, LONGEST);
        errors.refuse();
    }

    /** Without the words: this may end up in a log. */
    @Override
    public String toString() {
        return "Remark[]";
    }
}
