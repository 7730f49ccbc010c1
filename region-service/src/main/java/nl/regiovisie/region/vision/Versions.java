package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** The versions of all regional visions, for those who change them. */
@ApplicationScoped
public class Versions {

    private final Mutiny.Session session;

    Versions(Mutiny.Session session) {
        this.session = session;
    }

    /**
     * Locked until the transaction ends, so that two who change it wait for one another.
     *
     * @return fails with {@link NotFound} if there is none
     */
    public Uni<VisionVersion> lock(String regionCode, int number) {
        return find(regionCode, number)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("versie van de regiovisie", VisionVersion.id(regionCode, number)));
    }

    /** Like {@link #lock(String, int)}, by its id. */
    public Uni<VisionVersion> lock(String id) {
        return locked(id).onItem().ifNull().failWith(() -> new NotFound("versie van de regiovisie", id));
    }

    /** Like {@link #lock}, but null if there is none. */
    Uni<VisionVersion> find(String regionCode, int number) {
        return locked(VisionVersion.id(regionCode, number));
    }

    Uni<Void> add(VisionVersion version) {
        return session.persist(version);
    }

    private Uni<VisionVersion> locked(String id) {
        return session.createSelectionQuery("from VisionVersion v where v.id = :id", VisionVersion.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }
}
