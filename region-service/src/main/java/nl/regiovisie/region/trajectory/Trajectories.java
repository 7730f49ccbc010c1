package nl.regiovisie.region.trajectory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class Trajectories {

    private final Mutiny.Session session;

    Trajectories(Mutiny.Session session) {
        this.session = session;
    }

    /** @return locked until the transaction ends; null if there is none */
    Uni<Trajectory> lock(UUID id) {
        return session.createSelectionQuery("from Trajectory t where t.id = :id", Trajectory.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    /** @return fails with {@link NotFound} if there is none */
    Uni<Trajectory> get(UUID id) {
        return session.find(Trajectory.class, id).onItem().ifNull().failWith(() -> new NotFound("traject", id));
    }

    /** Fails with {@link RuleBroken}, naming the other one, if the organisation is in another trajectory now. */
    Uni<Void> refuseSecond(UUID id, UUID provider) {
        return session.createSelectionQuery(
                        "select t.id from Trajectory t where t.providerId = :provider and t.endedOn is null and t.id <> :id",
                        UUID.class)
                .setParameter("provider", provider)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNotNull()
                .transformToUni(other -> Uni.createFrom().<Void>failure(second(other)))
                .replaceWithVoid();
    }

    Uni<Void> add(Trajectory trajectory) {
        return session.persist(trajectory);
    }

    private static RuleBroken second(UUID other) {
        return new RuleBroken("already-in-trajectory", Messages.of("already-in-trajectory"))
                .current(Map.of("id", other));
    }
}
