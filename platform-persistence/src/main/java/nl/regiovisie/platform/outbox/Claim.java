package nl.regiovisie.platform.outbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Who may send what: whoever leases the oldest event of a subject owns the whole subject, so two relays never share
 * one and its events stay in order. No lock is held while Kafka is busy.
 */
@ApplicationScoped
class Claim {

    private static final String CLAIM = """
            with heads as (
              select h.subject from outbox h
               where h.due_at <= now() and h.parked_because is null
                 and not exists (select from outbox f where f.subject = h.subject and f.position < h.position)
               order by h.position limit $1 for update skip locked)
            update outbox o set due_at = now() + $3 * interval '1 millisecond', attempts = attempts + 1
              from heads where o.subject = heads.subject
                and o.position in (select n.position from outbox n where n.subject = heads.subject
                                    order by n.position limit $2)
            returning o.position, o.id, o.subject, o.type, o.occurred_at, o.payload, o.traceparent, o.attempts""";

    private final Pool pool;
    private final OutboxConfig config;

    Claim(Pool pool, OutboxConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** @return what is due, in order of position; empty if nothing is */
    Uni<List<Due>> claim() {
        Tuple limits = Tuple.of(
                config.subjects(), config.perSubject(), (double) config.lease().toMillis());
        return pool.preparedQuery(CLAIM).execute(limits).map(Claim::inOrder);
    }

    Uni<Void> settle(List<Long> positions) {
        return pool.preparedQuery("delete from outbox where position = any($1)")
                .execute(Tuple.of(positions.toArray(Long[]::new)))
                .replaceWithVoid();
    }

    /** Gives events back, to be tried again after the delay. */
    Uni<Void> release(List<Long> positions, Duration delay) {
        return pool.preparedQuery(
                        "update outbox set due_at = now() + $2 * interval '1 millisecond' where position = any($1)")
                .execute(Tuple.of(positions.toArray(Long[]::new), (double) delay.toMillis()))
                .replaceWithVoid();
    }

    /** Sets an event aside that can never be sent as it is; later events of its subject wait behind it. */
    Uni<Void> park(long position, String reason) {
        return pool.preparedQuery("update outbox set parked_because = $2 where position = $1")
                .execute(Tuple.of(position, reason))
                .replaceWithVoid();
    }

    private static List<Due> inOrder(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(Claim::due)
                .sorted(Comparator.comparingLong(Due::position))
                .toList();
    }

    private static Due due(Row row) {
        return new Due(
                row.getLong(0),
                row.getUUID(1),
                row.getString(2),
                row.getString(3),
                row.getOffsetDateTime(4).toInstant(),
                row.getBuffer(5).getBytes(),
                row.getString(6),
                row.getInteger(7));
    }
}
