package nl.regiovisie.platform.probe;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;
import org.hibernate.reactive.mutiny.Mutiny;

/** Use cases that go right and wrong in every way that the platform must cope with. */
@ApplicationScoped
class NoteService {

    private final Mutiny.Session session;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    NoteService(Mutiny.Session session, Transactions transactions, Outbox outbox, Audit audit, Clock clock) {
        this.session = session;
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transaction
    Uni<Void> write(UUID id, String text) {
        return session.persist(new Note(id, text))
                .chain(() -> tell(id, text))
                .chain(() -> audit.record("write-note", "note/" + id));
    }

    @Transaction
    Uni<Void> writeAndFail(UUID id, String text) {
        return write(id, text)
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("after all was written")));
    }

    @Transaction
    Uni<Void> writeAndThrow(UUID id) {
        throw new IllegalStateException("before a Uni was made for " + id);
    }

    /** Many events of one note in one transaction. */
    @Transaction
    Uni<Void> tellInOrder(UUID id, List<String> texts) {
        return InOrder.each(texts, text -> tell(id, text));
    }

    @Transaction
    Uni<Void> reword(UUID id, String text) {
        return session.find(Note.class, id).invoke(note -> note.reword(text)).replaceWithVoid();
    }

    Uni<Void> tellOutsideATransaction(UUID id) {
        return tell(id, "lost?");
    }

    Uni<List<String>> effects(UUID id) {
        return transactions.reading(() -> session.createNativeQuery(
                        "select text from effect where note_id = :id order by position", String.class)
                .setParameter("id", id)
                .getResultList());
    }

    Uni<Long> count(String table) {
        return transactions.reading(() -> session.createNativeQuery("select count(*) from " + table, Long.class)
                .getSingleResult());
    }

    private Uni<Void> tell(UUID id, String text) {
        return outbox.append(new NoteWritten(id, text, clock.instant()));
    }
}
