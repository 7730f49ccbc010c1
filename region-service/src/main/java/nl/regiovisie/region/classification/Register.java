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
public class Register {

    /** Any number that nobody else uses. */
    private static final String ONE_AT_A_TIME = "select 1 from (select pg_advisory_xact_lock(70726567)) waited";

    private final Mutiny.Session session;
    private final Clock clock;

    Register(Mutiny.Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Nobody else changes the register until the transaction ends. Waits for whoever is doing so. */
    public Uni<Void> lock() {
        return session.createNativeQuery(ONE_AT_A_TIME, Integer.class)
                .getSingleResult()
                .replaceWithVoid();
    }

    public Uni<Known> known() {
        return all(YouthRegion.class)
                .chain(regions -> all(Municipality.class).map(municipalities -> known(regions, municipalities)));
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

    /** By code. */
    <T> Uni<List<T>> all(Class<T> kind) {
        return session.createSelectionQuery("from " + kind.getSimpleName() + " order by code", kind)
                .getResultList();
    }

    /** Versions only grow, and each row adds one: the sum never comes back to what it was. */
    private static Known known(List<YouthRegion> regions, List<Municipality> municipalities) {
        long revision = regions.stream().mapToLong(one -> one.version() + 1L).sum()
                + municipalities.stream().mapToLong(one -> one.version() + 1L).sum();
        return new Known(
                regions.stream().map(YouthRegion::facts).toList(),
                municipalities.stream().map(Municipality::facts).toList(),
                revision);
    }
}
