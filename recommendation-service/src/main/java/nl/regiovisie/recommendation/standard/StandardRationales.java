package nl.regiovisie.recommendation.standard;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where standard words are kept. */
@ApplicationScoped
class StandardRationales {

    private final Mutiny.Session session;

    StandardRationales(Mutiny.Session session) {
        this.session = session;
    }

    /** @return locked until the transaction ends; null if there is none */
    Uni<StandardRationale> lock(UUID id) {
        return session.find(StandardRationale.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> add(StandardRationale standard) {
        return session.persist(standard);
    }

    Uni<Void> remove(StandardRationale standard) {
        return session.remove(standard);
    }
}
