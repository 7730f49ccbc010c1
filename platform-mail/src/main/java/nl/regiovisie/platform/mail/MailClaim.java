package nl.regiovisie.platform.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;

/**
 * Who may send what: one mail at a time, marked as being sent and committed before it is handed over, so that a crash
 * leaves no more uncertain than were in flight. No lock is held while the mail server is busy.
 */
@ApplicationScoped
class MailClaim {

    private static final String CLAIM = """
            with next as (
              select key, state from mail
               where state in ('WAITING', 'SENDING') and due_at <= now()
               order by (unsubscribe is not null), due_at
               limit 1 for update skip locked)
            update mail m
               set state = 'SENDING', attempts = attempts + 1, due_at = now() + $1 * interval '1 millisecond'
              from next where m.key = next.key
            returning m.key, m.recipient, m.subject, m.text, m.reply_to, m.unsubscribe, m.queued_at, m.attempts,
                      next.state = 'SENDING'""";

    private static final String FINISH = """
            update mail
               set state = $2, refused = $3, finished_at = now(),
                   recipient = null, subject = null, text = null, reply_to = null, unsubscribe = null
             where key = $1 and state = 'SENDING'""";

    private static final String RELEASE = """
            update mail set state = 'WAITING', due_at = now() + $2 * interval '1 millisecond'
             where key = $1 and state = 'SENDING'""";

    private final Pool pool;
    private final MailConfig config;

    MailClaim(Pool pool, MailConfig config) {
        this.pool = pool;
        this.config = config;
    }

    /** @return the next mail that is due, or null */
    Uni<QueuedMail> next() {
        return pool.preparedQuery(CLAIM)
                .execute(Tuple.of((double) config.lease().toMillis()))
                .map(MailClaim::first);
    }

    Uni<Void> sent(QueuedMail queued) {
        return finish(queued, "SENT", null);
    }

    /** @param reason without personal data: it stays */
    Uni<Void> refused(QueuedMail queued, String reason) {
        return finish(queued, "REFUSED", reason);
    }

    /** Gives it back, to be tried again after the delay. */
    Uni<Void> release(QueuedMail queued, Duration delay) {
        return pool.preparedQuery(RELEASE)
                .execute(Tuple.of(queued.mail().key(), (double) delay.toMillis()))
                .replaceWithVoid();
    }

    private Uni<Void> finish(QueuedMail queued, String state, String reason) {
        return pool.preparedQuery(FINISH)
                .execute(Tuple.of(queued.mail().key(), state, reason))
                .replaceWithVoid();
    }

    private static QueuedMail first(RowSet<Row> rows) {
        var row = rows.iterator();
        return row.hasNext() ? queued(row.next()) : null;
    }

    private static QueuedMail queued(Row row) {
        String unsubscribe = row.getString(5);
        Mail mail = new Mail(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                unsubscribe == null ? null : URI.create(unsubscribe));
        return new QueuedMail(mail, row.getOffsetDateTime(6).toInstant(), row.getInteger(7), row.getBoolean(8));
    }
}
