package nl.regiovisie.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;

/** How many events wait, how long the oldest does (seconds), and how many were set aside. */
@ApplicationScoped
class OutboxMetrics {

    private static final String COUNT = """
            select count(*), coalesce(extract(epoch from now() - min(occurred_at)), 0)::bigint,
                   count(parked_because) from outbox""";

    private final Pool pool;
    private final AtomicLong waiting;
    private final AtomicLong oldest;
    private final AtomicLong parked;

    OutboxMetrics(Pool pool, MeterRegistry meters) {
        this.pool = pool;
        this.waiting = meters.gauge("outbox.waiting", new AtomicLong());
        this.oldest = meters.gauge("outbox.oldest.seconds", new AtomicLong());
        this.parked = meters.gauge("outbox.parked", new AtomicLong());
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
        parked.set(row.getLong(2));
    }
}
