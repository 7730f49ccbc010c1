package nl.regiovisie.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox: at least once, and in order per subject. A commit wakes it; a poll finds what a
 * crashed instance left behind.
 */
@ApplicationScoped
class Relay {

    static final String WAKE_UP = "outbox";

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final int SUBJECTS_AT_ONCE = 1024;

    private final EventSender sender;
    private final Claim claim;
    private final AtomicInteger wanted = new AtomicInteger();
    private volatile boolean stopping;

    Relay(EventSender sender, Claim claim) {
        this.sender = sender;
        this.claim = claim;
    }

    @Scheduled(every = "${regiovisie.outbox.every:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> poll() {
        return drain();
    }

    @ConsumeEvent(WAKE_UP)
    Uni<Void> wake(String ignored) {
        return drain();
    }

    /** The pool closes soon after; a round that began is left to end, another does not begin. */
    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** Runs rounds until nothing is due; while one runs, another call only asks it for one more look. */
    private Uni<Void> drain() {
        if (stopping || wanted.getAndIncrement() > 0) {
            return Uni.createFrom().voidItem();
        }
        return rounds().onFailure()
                .invoke(failure -> {
                    wanted.set(0);
                    LOG.warnf("relay round failed, next one follows: %s", failure.toString());
                })
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> rounds() {
        int seen = wanted.get();
        return round().chain(sent -> !stopping && (sent > 0 || !wanted.compareAndSet(seen, 0))
                ? rounds()
                : Uni.createFrom().voidItem());
    }

    /** @return how many were claimed */
    private Uni<Integer> round() {
        Context context = Vertx.currentContext();
        return claim.claim().chain(due -> {
            Uni<Integer> all = Multi.createFrom()
                    .iterable(bySubject(due))
                    .onItem()
                    .transformToUni(subject -> sendInOrder(subject, context))
                    .merge(SUBJECTS_AT_ONCE)
                    .collect()
                    .last()
                    .replaceWith(due.size());
            return due.isEmpty() ? Uni.createFrom().item(0) : all;
        });
    }

    private static Collection<List<Due>> bySubject(List<Due> due) {
        return due.stream()
                .collect(Collectors.groupingBy(Due::subject, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Uni<Void> sendInOrder(List<Due> subject, Context context) {
        SubjectBatch batch = new SubjectBatch(subject);
        return Multi.createFrom()
                .iterable(subject)
                .onItem()
                .transformToUniAndConcatenate(event -> sender.send(event).invoke(() -> batch.sent(event)))
                .collect()
                .last()
                .onFailure()
                .invoke(batch::failed)
                .onFailure()
                .recoverWithNull()
                .emitOn(task -> context.runOnContext(ignored -> task.run()))
                .chain(ignored -> settle(batch));
    }

    private Uni<Void> settle(SubjectBatch batch) {
        Uni<Void> settled = batch.sent().isEmpty() ? Uni.createFrom().voidItem() : claim.settle(batch.sent());
        if (batch.failure() == null) {
            return settled;
        }
        Due stuck = batch.unsent().get(0);
        LOG.warnf(
                "event not sent eventId=%s type=%s attempts=%d: %s",
                stuck.id(), stuck.type(), stuck.attempts(), batch.failure());
        if (EventSender.causedByTheEvent(batch.failure())) {
            return settled.chain(() -> claim.park(stuck.position(), String.valueOf(batch.failure())));
        }
        return settled.chain(() -> claim.release(
                batch.unsent().stream().map(Due::position).toList(),
                RetryPolicy.delay(stuck.attempts(), ThreadLocalRandom.current().nextDouble())));
    }
}
