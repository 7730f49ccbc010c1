package nl.regiovisie.meeting.report;

import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a facilitator writes about a meeting, beside what was said there.
 *
 * @param text Markdown without HTML, 1–100,000 characters
 * @param tips advice to readers, in order; at most 30 of 1–1,000 characters
 */
record ReportDraft(
        @Schema(minLength = 1, maxLength = 100_000) String text, List<String> tips) {

    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_TIP = 1_000;
    private static final int MOST_TIPS = 30;

    ReportDraft {
        tips = Objects.requireNonNullElse(tips, List.of());
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.text("text", text, LONGEST_TEXT);
        if (text != null && text.codePointCount(0, text.length()) <= LONGEST_TEXT) {
            errors.check(!Markdown.isTooDeep(text), "text", "too-deep");
        }
        errors.check(tips.size() <= MOST_TIPS, "tips", "too-many", tips.size(), MOST_TIPS);
        errors.each("tips", tips, (field, tip) -> errors.text(field, tip, LONGEST_TIP));
    }
}
