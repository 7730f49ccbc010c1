package nl.regiovisie.gateway.work.report;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublishedReports.Report;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.report.OwnReports.Draft;

/**
 * A draft as it was typed.
 *
 * @param tips a line for each
 * @param version that the writer saw; empty for a new one
 */
record DraftForm(String text, String tips, String version) {

    static DraftForm of(Form form) {
        return new DraftForm(form.text("text"), form.text("tips"), form.text("version"));
    }

    /** @param report null when nobody began one */
    static DraftForm of(Report report) {
        return report == null
                ? new DraftForm("", "", "")
                : new DraftForm(report.text(), String.join("\n", report.tips()), String.valueOf(report.version()));
    }

    Draft draft() {
        List<String> lines =
                tips.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return new Draft(Form.orNull(text), lines);
    }

    /** As an ETag; null for a new one. */
    String ifMatch() {
        return version.isEmpty() ? null : "\"" + version + "\"";
    }

    /** What is typed here against the version that is there now: who sends it again has seen that. */
    DraftForm against(long newest) {
        return new DraftForm(text, tips, String.valueOf(newest));
    }
}
