package nl.regiovisie.platform.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import nl.regiovisie.platform.transaction.Transaction;

/** Use cases that write letters. */
@ApplicationScoped
class LetterService {

    private final MailQueue queue;
    private final Pool pool;

    LetterService(MailQueue queue, Pool pool) {
        this.queue = queue;
        this.pool = pool;
    }

    @Transaction
    Uni<Boolean> write(Mail mail) {
        return queue.enqueue(mail);
    }

    @Transaction
    Uni<Boolean> writeAndFail(Mail mail) {
        return queue.enqueue(mail)
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("after all was written")));
    }

    @Transaction
    Uni<Integer> forget(String recipient) {
        return queue.withdrawTo(recipient);
    }

    @Transaction
    Uni<Integer> takeBack(URI unsubscribe) {
        return queue.withdraw(unsubscribe);
    }

    Uni<Boolean> writeOutsideATransaction(Mail mail) {
        return queue.enqueue(mail);
    }

    /** A mail that an instance was handing over when it was killed. */
    Uni<Void> abandonHalfWay(Mail mail) {
        return pool.preparedQuery("""
                        insert into mail (key, recipient, subject, text, state, attempts, due_at)
                        values ($1, $2, $3, $4, 'SENDING', 1, now() + interval '2 seconds')""")
                .execute(Tuple.of(mail.key(), mail.to(), mail.subject(), mail.text()))
                .replaceWithVoid();
    }

    /** @return state, recipient, text, attempts and reason of refusal, with a space between them */
    Uni<String> row(String key) {
        return pool.preparedQuery(
                        "select concat_ws(' ', state, recipient, text, attempts, refused) from mail where key = $1")
                .execute(Tuple.of(key))
                .map(rows -> {
                    var row = rows.iterator();
                    return row.hasNext() ? first(row.next()) : "none";
                });
    }

    private static String first(Row row) {
        return row.getString(0);
    }
}
