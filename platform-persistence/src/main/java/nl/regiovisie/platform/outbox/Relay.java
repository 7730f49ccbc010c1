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
import nl.regiovisie.platform.transaction.InOrder;
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
        return claim.claim()
                .chain(due -> due.isEmpty()
                        ? Uni.createFrom().item(0)
                        : send(due, context).chain(this::settle).replaceWith(due.size()));
    }

    /** Comes back on the thread that the database wants to be called from. */
    private Uni<List<SubjectBatch>> send(List<Due> due, Context context) {
        return Multi.createFrom()
                .iterable(bySubject(due))
                .onItem()
                .transformToUni(this::sendInOrder)
                .merge(SUBJECTS_AT_ONCE)
                .collect()
                .asList()
                .emitOn(task -> context.runOnContext(ignored -> task.run()));
    }

    private static Collection<List<Due>> bySubject(List<Due> due) {
        return due.stream()
                .collect(Collectors.groupingBy(Due::subject, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Uni<SubjectBatch> sendInOrder(List<Due> subject) {
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
                .replaceWith(batch);
    }

    /** One commit for all that was sent: a delete for each subject would keep the disk from those who read the events. */
    private Uni<Void> settle(List<SubjectBatch> batches) {
        List<Long> sent =
                batches.stream().flatMap(batch -> batch.sent().stream()).toList();
        Uni<Void> settled = sent.isEmpty() ? Uni.createFrom().voidItem() : claim.settle(sent);
        List<SubjectBatch> stuck =
                batches.stream().filter(batch -> batch.failure() != null).toList();
        return settled.chain(() -> InOrder.each(stuck, this::putBack));
    }

    private Uni<Void> putBack(SubjectBatch batch) {
        Due stuck = batch.unsent().get(0);
        LOG.warnf(
                "event not sent eventId=%s type=%s attempts=%d: %s",
                stuck.id(), stuck.type(), stuck.attempts(), batch.failure());
        if (EventSender.causedByTheEvent(batch.failure())) {
            return claim.park(stuck.position(), String.valueOf(batch.failure()));
        }
        return claim.release(
                batch.unsent().stream().map(Due::position).toList(),
                RetryPolicy.delay(stuck.attempts(), ThreadLocalRandom.current().nextDouble()));
    }
}
