package nl.regiovisie.region.provider;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** The providers that are known. */
@ApplicationScoped
public class Providers {

    private final Mutiny.Session session;

    Providers(Mutiny.Session session) {
        this.session = session;
    }

    /**
     * Notes an error if there is no such provider.
     *
     * @param id null if none was named
     */
    public Uni<Void> check(String field, UUID id, FieldErrors errors) {
        return id == null
                ? Uni.createFrom().voidItem()
                : session.find(Provider.class, id)
                        .invoke(found -> errors.check(found != null, field, "unknown-provider"))
                        .replaceWithVoid();
    }

    /** @return the provider, locked until the transaction ends; null if there is none */
    Uni<Provider> lock(UUID id) {
        return session.createSelectionQuery("from Provider p where p.id = :id", Provider.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    /** @return like {@link #lock}, but fails with {@link NotFound} if there is none */
    Uni<Provider> get(UUID id) {
        return lock(id).onItem().ifNull().failWith(() -> new NotFound("aanbieder", id));
    }

    Uni<Void> add(Provider provider) {
        return session.persist(provider);
    }
}
