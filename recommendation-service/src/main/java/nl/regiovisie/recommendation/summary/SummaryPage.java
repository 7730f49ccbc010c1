package nl.regiovisie.recommendation.summary;

import io.quarkus.qute.Engine;
import io.quarkus.qute.RawString;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import nl.regiovisie.recommendation.print.Bundled;

/** A summary as a page: well-formed, in the order in which it is to be read, every text escaped. */
@ApplicationScoped
class SummaryPage {

    private static final String TEMPLATE = "summary/summary.html";

    /** What XML cannot hold at all, and marks that turn the direction of everything that follows. */
    private static final Pattern UNPRINTABLE = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /** Joiners and variants mean nothing to a font in one colour; the signs that they join are printed each. */
    private static final Pattern EMOJI_GLUE = Pattern.compile("[\\uFE0E\\uFE0F]|(?<=\\p{So})\\u200D");

    private final Engine templates;
    private final RawString styleSheet = new RawString(Bundled.text("templates/summary/summary.css"));

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
        String page = templates
                .getTemplate(TEMPLATE)
                .data("summary", summary)
                .data("text", new SummaryText(summary))
                .data("glance", Glance.of(summary))
                .data("css", styleSheet)
                .data("address", address)
                .render();
        return EMOJI_GLUE
                .matcher(UNPRINTABLE.matcher(page).replaceAll("\uFFFD"))
                .replaceAll("");
    }
}
