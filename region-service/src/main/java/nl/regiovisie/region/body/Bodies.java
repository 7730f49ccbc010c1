package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import org.hibernate.reactive.mutiny.Mutiny;

/** The participation bodies that are known. */
@ApplicationScoped
public class Bodies {

    private final Mutiny.Session session;
    private final BodyAccess access;

    Bodies(Mutiny.Session session, BodyAccess access) {
        this.session = session;
        this.access = access;
    }

    /**
     * A body that the caller may change, locked until the transaction ends.
     *
     * @return fails with {@link NotFound} if there is none, {@link NotYours} if the caller may not change it
     */
    public Uni<ParticipationBody> lockOwn(UUID id) {
        return get(id).invoke(() -> access.refuseOthers(id));
    }

    /** @return the body, locked until the transaction ends; fails with {@link NotFound} if there is none */
    Uni<ParticipationBody> get(UUID id) {
        return lock(id).onItem().ifNull().failWith(() -> new NotFound("raad", id));
    }

    /** @return like {@link #get}, but null if there is none */
    Uni<ParticipationBody> lock(UUID id) {
        return session.createSelectionQuery("from ParticipationBody b where b.id = :id", ParticipationBody.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    /** Nobody writes to a body that no longer exists, so its address is not kept either. */
    Uni<Void> forgetAddress(UUID id) {
        return session.createNativeQuery("delete from body_contact where body_id = :id returning body_id", UUID.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .replaceWithVoid();
    }

    Uni<Void> add(ParticipationBody body) {
        return session.persist(body);
    }
}
