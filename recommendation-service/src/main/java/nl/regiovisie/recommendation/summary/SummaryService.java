package nl.regiovisie.recommendation.summary;

import static nl.regiovisie.platform.Today.AMSTERDAM;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.print.PdfShelf;
import nl.regiovisie.platform.problem.NotReady;
import org.jboss.logging.Logger;

/** Summaries with a mark of their content: as long as that stays the same, so does everything made of it. */
@ApplicationScoped
class SummaryService {

    private static final Logger LOG = Logger.getLogger(SummaryService.class);

    private final Summaries summaries;
    private final SummaryPage page;
    private final PdfShelf shelf;
    private final ObjectMapper json;
    private final Site site;

    SummaryService(Summaries summaries, SummaryPage page, PdfShelf shelf, ObjectMapper json, Site site) {
        this.summaries = summaries;
        this.page = page;
        this.shelf = shelf;
        this.json = json;
        this.site = site;
    }

    Uni<Marked> of(String regionCode) {
        return summaries.of(regionCode).map(summary -> new Marked(summary, mark(summary)));
    }

    /** @return the document; fails with {@link NotReady} if it cannot be made now */
    Uni<byte[]> pdf(Marked marked) {
        Summary summary = marked.summary();
        Instant made = summary.asOf().atStartOfDay(AMSTERDAM).toInstant();
        return shelf.get(marked.mark(), () -> page.of(summary, address(summary)), made)
                .onFailure()
                .transform(failure -> refused(summary, failure));
    }

    /** @param mark differs whenever the summary, its looks or its address does */
    record Marked(Summary summary, String mark) {}

    private String mark(Summary summary) {
        try {
            String all = json.writeValueAsString(summary) + page.looks() + address(summary);
            return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String address(Summary summary) {
        return site.address() + "/regios/" + summary.region().code();
    }

    private static NotReady refused(Summary summary, Throwable failure) {
        LOG.errorf(failure, "summary not made region=%s", summary.region().code());
        return new NotReady(Messages.of("summary-not-made"));
    }
}
