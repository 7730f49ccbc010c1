package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.events.DomainEvent;
import org.hibernate.reactive.mutiny.Mutiny;

/** All regions and municipalities that are known, for whoever works with all of them in a transaction. */
@ApplicationScoped
class Register {

    private final Mutiny.Session session;
    private final Clock clock;

    Register(Mutiny.Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /**
     * What is known now, as others hear it; nobody changes it until the transaction ends.
     *
     * @param after code after which to begin; null for the begin
     */
    <T extends Registered<?>> Uni<List<DomainEvent>> retold(Class<T> kind, String after, int limit) {
        return session.createSelectionQuery("from " + kind.getSimpleName() + " where code > :after order by code", kind)
                .setParameter("after", after == null ? "" : after)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .getResultList()
                .map(known -> known.stream()
                        .map(one -> one.registered(clock.instant()))
                        .toList());
    }
}
