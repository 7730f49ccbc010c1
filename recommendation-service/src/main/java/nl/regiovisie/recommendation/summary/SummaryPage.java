package nl.regiovisie.recommendation.summary;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.print.Bundled;
import nl.regiovisie.platform.print.Printable;

/** A summary as a page: well-formed, in the order in which it is to be read, every text escaped. */
@ApplicationScoped
class SummaryPage {

    private static final String TEMPLATE = "summary/summary.html";

    private final Engine templates;
    private final RawString styleSheet = new RawString(Bundled.style("templates/summary/summary.css"));

    private final String looks = styleSheet + Bundled.text("templates/" + TEMPLATE);

    SummaryPage(Engine templates) {
        this.templates = templates;
    }

    /** Differs when the page would look different for the same summary. */
    String looks() {
        return looks;
    }

    /** @param address where the region's page lives, as readers type it */
    String of(Summary summary, String address) {
        return Printable.page(templates
                .getTemplate(TEMPLATE)
                .data("summary", summary)
                .data("text", new SummaryText(summary))
                .data("glance", Glance.of(summary))
                .data("css", styleSheet)
                .data("address", address)
                .render());
    }
}
