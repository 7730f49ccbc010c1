package nl.regiovisie.recommendation.similar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Remembers that two contributions do not mean the same, though they look alike. */
@ApplicationScoped
class Distinctions {

    private static final String DRAW = """
            insert into not_the_same (first_id, second_id, decided_at)
            select least(a.id, b.id), greatest(a.id, b.id), :now
              from contribution a join contribution b on b.id = :other
             where a.id = :id and a.id <> b.id
            on conflict do nothing""";
    private static final String DROP = """
            delete from not_the_same
             where first_id = least(cast(:id as uuid), cast(:other as uuid))
               and second_id = greatest(cast(:id as uuid), cast(:other as uuid))""";

    private final Mutiny.Session session;
    private final Audit audit;
    private final Clock clock;

    Distinctions(Mutiny.Session session, Audit audit, Clock clock) {
        this.session = session;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on neither is suggested beside the other; again changes nothing, nor does what does not exist. */
    @Transaction
    Uni<Void> draw(UUID id, UUID other) {
        return session.createNativeQuery(DRAW)
                .setParameter("id", id)
                .setParameter("other", other)
                .setParameter("now", clock.instant())
                .executeUpdate()
                .chain(drawn -> recorded(drawn, "not-the-same", id, other));
    }

    /** They may be suggested again. */
    @Transaction
    Uni<Void> drop(UUID id, UUID other) {
        return session.createNativeQuery(DROP)
                .setParameter("id", id)
                .setParameter("other", other)
                .executeUpdate()
                .chain(dropped -> recorded(dropped, "maybe-the-same", id, other));
    }

    private Uni<Void> recorded(int changed, String action, UUID id, UUID other) {
        return changed == 0 ? Uni.createFrom().voidItem() : audit.record(action, "contribution/" + id + "/" + other);
    }
}
