package nl.regiovisie.recommendation.summary;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.print.PdfShelf;
import nl.regiovisie.recommendation.edition.DocumentMaker;
import nl.regiovisie.recommendation.edition.Kind;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Place;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import org.jboss.logging.Logger;

/** Makes one document at start, beside everything else: the first takes seconds, each after it a part of one. */
@ApplicationScoped
class WarmUp {

    private static final Logger LOG = Logger.getLogger(WarmUp.class);
    private static final Snapshot NOTHING = Snapshot.asOfNow(new Content(
            Place.region("JZ00", "Nergens"),
            LocalDate.EPOCH,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            0,
            false));

    private final SummaryConfig config;
    private final DocumentMaker maker;
    private final PdfShelf shelf;

    WarmUp(SummaryConfig config, DocumentMaker maker, PdfShelf shelf) {
        this.config = config;
        this.maker = maker;
        this.shelf = shelf;
    }

    void begin(@Observes StartupEvent start) {
        if (config.warmUp()) {
            shelf.get("warm-up", () -> maker.make(Kind.SUMMARY, Format.PDF, NOTHING))
                    .subscribe()
                    .with(
                            made -> LOG.debug("pdf press is warm"),
                            failure -> LOG.error("no summary can be made", failure));
        }
    }
}
