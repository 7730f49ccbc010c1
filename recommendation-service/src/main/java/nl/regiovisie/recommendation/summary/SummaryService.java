package nl.regiovisie.recommendation.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.regiovisie.platform.KeptByKey;
import nl.regiovisie.platform.OwnChange;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.print.PdfShelf;
import nl.regiovisie.platform.problem.NotReady;
import nl.regiovisie.recommendation.edition.DocumentMaker;
import nl.regiovisie.recommendation.edition.Kind;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Contents;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import org.jboss.logging.Logger;

/** Summaries as of now, read once for everyone who asks within a few seconds; each document of one is made once. */
@ApplicationScoped
class SummaryService {

    private static final Logger LOG = Logger.getLogger(SummaryService.class);

    private final DocumentMaker maker;
    private final PdfShelf shelf;
    private final ObjectMapper json;
    private final KeptByKey<String, Current> current;

    SummaryService(
            Contents contents,
            DocumentMaker maker,
            PdfShelf shelf,
            ObjectMapper json,
            SummaryConfig config,
            Clock clock) {
        this.maker = maker;
        this.shelf = shelf;
        this.json = json;
        current = new KeptByKey<>(region -> contents.of(region).map(this::marked), config.kept(), clock);
    }

    /** @return fails with {@link nl.regiovisie.platform.problem.NotFound} if there is no such region */
    Uni<Current> of(String regionCode) {
        return current.get(regionCode);
    }

    /** Whoever asks from now on sees what changed. */
    void forget(@Observes OwnChange change) {
        current.forget();
    }

    /** @return fails with {@link NotReady} if it cannot be made now */
    Uni<byte[]> document(Current now, Kind kind, Format format) {
        return shelf.get(now.mark() + "-" + kind + "-" + format, () -> maker.make(kind, format, now.snapshot()))
                .onFailure()
                .transform(failure -> refused(now, failure));
    }

    private Current marked(Content content) {
        return new Current(Snapshot.asOfNow(content), written(Summary.of(content)), Sha256.of(written(content)));
    }

    private String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static NotReady refused(Current now, Throwable failure) {
        LOG.errorf(
                failure,
                "summary not made region=%s",
                now.snapshot().content().place().regionCode());
        return new NotReady(Messages.of("summary-not-made"));
    }
}
