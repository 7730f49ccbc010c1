package nl.regiovisie.region.snapshot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Everything of one kind whose id is a UUID, page by page. */
@ApplicationScoped
public class Owned {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Mutiny.Session session;

    Owned(Mutiny.Session session) {
        this.session = session;
    }

    /**
     * In the order of ids, locked so that nothing newer is told before what is read here.
     *
     * @param after id of the last one of the page before; null at the begin
     */
    public <T> Uni<List<T>> page(Class<T> type, String after, int limit) {
        return session.createSelectionQuery(
                        "from " + type.getSimpleName() + " x where x.id > :after order by x.id", type)
                .setParameter("after", after == null ? BEFORE_ALL : UUID.fromString(after))
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .setMaxResults(limit)
                .getResultList();
    }
}
