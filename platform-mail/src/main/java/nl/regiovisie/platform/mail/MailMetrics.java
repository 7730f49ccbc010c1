package nl.regiovisie.platform.mail;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many mails wait and how long the oldest does (seconds); how many were sent, were refused, and were sent again
 * because a crash left it uncertain whether they had been.
 */
@ApplicationScoped
class MailMetrics {

    private static final String COUNT = """
            select count(*), coalesce(extract(epoch from now() - min(queued_at)), 0)::bigint
              from mail where state in ('WAITING', 'SENDING')""";

    private final Pool pool;
    private final AtomicLong waiting;
    private final AtomicLong oldest;
    private final Counter sent;
    private final Counter refused;
    private final Counter uncertain;

    MailMetrics(Pool pool, MeterRegistry meters) {
        this.pool = pool;
        this.waiting = meters.gauge("mail.waiting", new AtomicLong());
        this.oldest = meters.gauge("mail.oldest.seconds", new AtomicLong());
        this.sent = meters.counter("mail.sent");
        this.refused = meters.counter("mail.refused");
        this.uncertain = meters.counter("mail.uncertain");
    }

    void sent() {
        sent.increment();
    }

    void refused() {
        refused.increment();
    }

    void uncertain() {
        uncertain.increment();
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> measure() {
        return pool.query(COUNT)
                .execute()
                .invoke(rows -> record(rows.iterator().next()))
                .replaceWithVoid()
                .onFailure()
                .recoverWithNull();
    }

    private void record(Row row) {
        waiting.set(row.getLong(0));
        oldest.set(row.getLong(1));
    }
}
