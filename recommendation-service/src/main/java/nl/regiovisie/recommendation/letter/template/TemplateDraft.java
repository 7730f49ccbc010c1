package nl.regiovisie.recommendation.letter.template;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A template as an editor writes it.
 *
 * @param title to choose it by, 1–200 characters
 * @param subject of the letters, on one line, 1–200 characters; placeholders are filled in
 * @param text 1–10,000 characters, each line a paragraph; placeholders are filled in
 * @param retired whether no new letter can be made with it
 */
@Schema(name = "LetterTemplateDraft")
record TemplateDraft(String title, String subject, String text, boolean retired) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 10_000;

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it */
    void check() {
        FieldErrors errors = new FieldErrors();
        errors.text("title", title, LONGEST_LINE);
        errors.text("subject", subject, LONGEST_LINE);
        errors.text("text", text, LONGEST_TEXT);
        if (subject != null) {
            errors.check(subject.lines().count() <= 1, "subject", "one-line");
            TemplateText.checkSubject(errors, "subject", subject);
        }
        if (text != null) {
            TemplateText.checkText(errors, "text", text);
        }
        errors.refuse();
    }
}
