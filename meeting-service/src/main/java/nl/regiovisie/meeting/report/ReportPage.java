package nl.regiovisie.meeting.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.print.Bundled;
import nl.regiovisie.platform.print.Printable;

/** A report as a page to be printed: well-formed, in the order in which it is to be read, every text escaped. */
@ApplicationScoped
class ReportPage {

    private final Engine templates;
    private final RawString styleSheet = new RawString(Bundled.style("templates/report/report.css"));

    ReportPage(Engine templates) {
        this.templates = templates;
    }

    String of(ReportContent report) {
        return Printable.page(templates
                .getTemplate("report/report.html")
                .data("report", report)
                .data("text", new RawString(report.html()))
                .data("css", styleSheet)
                .render());
    }
}
