package nl.regiovisie.platform.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the queue, in several lanes that each take one mail after the other. A commit wakes it; a poll
 * finds what must be tried again and what a crashed instance left behind.
 */
@ApplicationScoped
class MailRelay {

    static final String WAKE_UP = "mail";

    private static final Logger LOG = Logger.getLogger(MailRelay.class);
    private static final int PATIENCE_AT_STOP_S = 5;

    private final MailDelivery delivery;
    private final MailConfig config;
    private final AtomicInteger wanted = new AtomicInteger();
    private volatile CompletableFuture<Void> round = CompletableFuture.completedFuture(null);
    private volatile boolean stopping;

    MailRelay(MailDelivery delivery, MailConfig config) {
        this.delivery = delivery;
        this.config = config;
    }

    @Scheduled(every = "${regiovisie.mail.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> poll() {
        return drain();
    }

    @ConsumeEvent(WAKE_UP)
    Uni<Void> wake(String ignored) {
        return drain();
    }

    /** Waits for what is in flight: a mail whose answer we no longer heard would be sent again. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        round.completeOnTimeout(null, PATIENCE_AT_STOP_S, TimeUnit.SECONDS).join();
    }

    /** Runs rounds until nothing is due; while one runs, another call only asks it for one more look. */
    private Uni<Void> drain() {
        if (stopping || wanted.getAndIncrement() > 0) {
            return Uni.createFrom().voidItem();
        }
        CompletableFuture<Void> ended = new CompletableFuture<>();
        round = ended;
        return rounds().onFailure()
                .invoke(failure -> {
                    wanted.set(0);
                    LOG.warnf("mail round failed, next one follows: %s", failure.toString());
                })
                .onFailure()
                .recoverWithNull()
                .onTermination()
                .invoke(() -> ended.complete(null));
    }

    private Uni<Void> rounds() {
        int seen = wanted.get();
        return lanes().chain(() ->
                stopping || wanted.compareAndSet(seen, 0) ? Uni.createFrom().voidItem() : rounds());
    }

    private Uni<Void> lanes() {
        return Multi.createFrom()
                .range(0, config.lanes())
                .onItem()
                .transformToUni(number -> lane())
                .merge(config.lanes())
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> lane() {
        return Multi.createBy()
                .repeating()
                .uni(delivery::one)
                .whilst(more -> more && !stopping)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
