package nl.regiovisie.recommendation.summary;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.regiovisie.platform.KeptByKey;
import nl.regiovisie.platform.OwnChange;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.recommendation.edition.DocumentMaker;
import nl.regiovisie.recommendation.edition.Kind;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Contents;
import nl.regiovisie.recommendation.edition.content.Extent;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/** Summaries as of now, read once for everyone who asks within a few seconds; each document of one is made once. */
@ApplicationScoped
class SummaryService {

    private final DocumentMaker maker;
    private final CurrentDocuments documents;
    private final KeptByKey<String, Current> current;

    SummaryService(
            Contents contents, DocumentMaker maker, CurrentDocuments documents, SummaryConfig config, Clock clock) {
        this.maker = maker;
        this.documents = documents;
        current = new KeptByKey<>(region -> contents.of(Extent.region(region)).map(this::marked), config.kept(), clock);
    }

    /** @return fails with {@link nl.regiovisie.platform.problem.NotFound} if there is no such region */
    Uni<Current> of(String regionCode) {
        return current.get(regionCode);
    }

    /** Whoever asks from now on sees what changed. */
    void forget(@Observes OwnChange change) {
        current.forget();
    }

    /** @return fails with {@link nl.regiovisie.platform.problem.NotReady} if it cannot be made now */
    Uni<byte[]> document(Current now, Kind kind, Format format) {
        return documents.get(now.mark() + "-" + kind + "-" + format, () -> maker.make(kind, format, now.snapshot()));
    }

    private Current marked(Content content) {
        return new Current(Snapshot.asOfNow(content), documents.written(Summary.of(content)), documents.mark(content));
    }
}
