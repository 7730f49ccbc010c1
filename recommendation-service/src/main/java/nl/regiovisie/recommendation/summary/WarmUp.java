package nl.regiovisie.recommendation.summary;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.print.PdfShelf;
import nl.regiovisie.recommendation.summary.Summary.Municipality;
import nl.regiovisie.recommendation.summary.Summary.Region;
import org.jboss.logging.Logger;

/** Makes one document at start, beside everything else: the first takes seconds, each after it a part of one. */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final Summary NOTHING = new Summary(
            new Region("JZ00", "Nergens"),
            LocalDate.EPOCH,
            List.of(new Municipality("GM0000", "Nergens")),
            List.of(),
            List.of(),
            false,
            Summary.SOURCE);

    private final SummaryConfig config;
    private final Site site;
    private final SummaryPage page;
    private final PdfShelf shelf;

    WarmUp(SummaryConfig config, Site site, SummaryPage page, PdfShelf shelf) {
        this.config = config;
        this.site = site;
        this.page = page;
        this.shelf = shelf;
    }

    void begin(@Observes StartupEvent start) {
        if (config.warmUp()) {
            shelf.get("warm-up", () -> page.of(NOTHING, site.address()), Instant.EPOCH)
                    .subscribe()
                    .with(
                            made -> LOG.debug("pdf press is warm"),
                            failure -> LOG.error("no summary can be made", failure));
        }
    }
}
