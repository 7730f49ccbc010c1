package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.print.PdfShelf;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotReady;
import nl.regiovisie.recommendation.edition.DocumentView.State;
import org.jboss.logging.Logger;

/** Documents of editions: each is made once, however many ask for it, and then kept for ever. */
@ApplicationScoped
class Documents {

    private static final Logger LOG = Logger.getLogger(Documents.class);
    private static final Duration DATABASE = Duration.ofSeconds(60);

    private final DocumentStore store;
    private final EditionPages editions;
    private final DocumentMaker maker;
    private final PdfShelf shelf;

    /** Those that could not be made the last time. */
    private final Set<DocumentName> failed = ConcurrentHashMap.newKeySet();

    Documents(DocumentStore store, EditionPages editions, DocumentMaker maker, PdfShelf shelf) {
        this.store = store;
        this.editions = editions;
        this.maker = maker;
        this.shelf = shelf;
    }

    /**
     * Whoever goes away does not stop the making of it. After a failure the next who asks begins a new try.
     *
     * @return fails with {@link NotFound} if there is no such edition, with {@link NotReady} if it cannot be made now
     */
    Uni<byte[]> get(DocumentName name) {
        byte[] ready = shelf.ready(name.key());
        if (ready != null) {
            return Uni.createFrom().item(ready);
        }
        return store.find(name).chain(kept -> {
            if (kept == null) {
                return made(name);
            }
            shelf.keep(name.key(), kept);
            return Uni.createFrom().item(kept);
        });
    }

    /** Has all of an edition made, so that readers need not wait. One after the other: many may be asked for at once. */
    void prepare(UUID edition) {
        Multi.createFrom()
                .iterable(DocumentName.all(edition))
                .onItem()
                .transformToUniAndConcatenate(
                        name -> get(name).replaceWithVoid().onFailure().recoverWithNull())
                .collect()
                .asList()
                .subscribe()
                .with(all -> LOG.debugf("documents ready edition=%s", edition));
    }

    /** @return fails with {@link NotFound} if there is no such edition */
    Uni<List<DocumentView>> states(UUID edition) {
        return editions.one(edition)
                .chain(() -> store.kept(edition))
                .map(kept -> DocumentName.all(edition).stream()
                        .map(name -> kept.stream()
                                .filter(one -> one.kind() == name.kind() && one.format() == name.format())
                                .findFirst()
                                .map(one -> DocumentView.ready(name, one.size(), one.sha256()))
                                .orElseGet(() -> unfinished(name)))
                        .toList());
    }

    DocumentView unfinished(DocumentName name) {
        OptionalInt ahead = shelf.ahead(name.key());
        if (ahead.isPresent()) {
            State state = ahead.getAsInt() == 0 ? State.MAKING : State.WAITING;
            return DocumentView.of(name, state, ahead.getAsInt());
        }
        return DocumentView.of(name, failed.contains(name) ? State.FAILED : State.NOT_MADE, 0);
    }

    private Uni<byte[]> made(DocumentName name) {
        return shelf.get(name.key(), () -> make(name))
                .invoke(() -> failed.remove(name))
                .onFailure()
                .transform(failure -> failure instanceof NotFound ? failure : refused(name, failure));
    }

    /** On a thread that may wait. */
    private byte[] make(DocumentName name) {
        String content = editions.content(name.edition()).await().atMost(DATABASE);
        return store.keep(name, maker.make(name.kind(), name.format(), content))
                .await()
                .atMost(DATABASE);
    }

    private NotReady refused(DocumentName name, Throwable failure) {
        if (failure instanceof RejectedExecutionException) {
            return new NotReady(Messages.of("edition-documents-wait"));
        }
        failed.add(name);
        LOG.errorf(failure, "document not made name=%s", name.key());
        return new NotReady(Messages.of("edition-document-not-made"));
    }
}
