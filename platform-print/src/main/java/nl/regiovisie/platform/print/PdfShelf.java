package nl.regiovisie.platform.print;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Documents that were asked for, each made once: whoever asks while it is being made waits for the same one, and the
 * latest are kept. They are made by a few threads of their own, so that event loops stay free; when too many different
 * ones wait, the next is refused.
 */
@ApplicationScoped
public class PdfShelf {

    private static final int WAITING = 100;
    private static final long KEPT_BYTES = 48L << 20;

    private final PdfPress press;
    private final ExecutorService workers;
    private final Map<String, CompletableFuture<byte[]>> inTheMaking = new LinkedHashMap<>();
    private final Latest kept = new Latest(KEPT_BYTES);

    PdfShelf(PdfPress press) {
        this.press = press;
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        workers = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), PdfShelf::thread);
    }

    /**
     * @param key says all that the document depends on
     * @param page makes the page, well-formed XML; called once, not on the thread of the caller
     * @param made stands in the document as the moment of making
     * @return the document; fails if it cannot be made, or with {@link RejectedExecutionException} if too many wait
     */
    public Uni<byte[]> get(String key, Supplier<String> page, Instant made) {
        return get(key, () -> press.print(page.get(), made));
    }

    /** The same for a document of any kind, that {@code work} makes; it may wait for a database. */
    public Uni<byte[]> get(String key, Supplier<byte[]> work) {
        // A copy for each: one who goes away must not cancel the document of the others.
        return Uni.createFrom().completionStage(() -> find(key, work).copy());
    }

    /** @return null if it is not here, or no longer */
    public synchronized byte[] ready(String key) {
        return kept.get(key);
    }

    /** Puts a document here that was made before. */
    public synchronized void keep(String key, byte[] document) {
        kept.put(key, document);
    }

    /** @return how many others come before it, 0 when it may be its turn; empty if nobody asked, or it is finished */
    public synchronized OptionalInt ahead(String key) {
        int place = List.copyOf(inTheMaking.keySet()).indexOf(key);
        return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
    }

    private synchronized CompletableFuture<byte[]> find(String key, Supplier<byte[]> work) {
        byte[] ready = kept.get(key);
        if (ready != null) {
            return CompletableFuture.completedFuture(ready);
        }
        CompletableFuture<byte[]> known = inTheMaking.get(key);
        return known == null ? begin(key, work) : known;
    }

    private CompletableFuture<byte[]> begin(String key, Supplier<byte[]> work) {
        CompletableFuture<byte[]> document = new CompletableFuture<>();
        try {
            workers.execute(() -> make(key, work, document));
            inTheMaking.put(key, document);
        } catch (RejectedExecutionException tooMany) {
            document.completeExceptionally(tooMany);
        }
        return document;
    }

    /** Off the list before anyone hears of it, so that who asks again after a failure gets a new try. */
    private void make(String key, Supplier<byte[]> work, CompletableFuture<byte[]> document) {
        try {
            byte[] bytes = work.get();
            finish(key, bytes);
            document.complete(bytes);
        } catch (RuntimeException | Error failure) {
            finish(key, null);
            document.completeExceptionally(failure);
        }
    }

    private synchronized void finish(String key, byte[] bytes) {
        inTheMaking.remove(key);
        if (bytes != null) {
            kept.put(key, bytes);
        }
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pdf-press");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
