package nl.regiovisie.region.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class BodyImports {

    /** A file that nobody applied by then is erased at the next upload. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Mutiny.Session session;
    private final Clock clock;

    BodyImports(Mutiny.Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** @return fails with {@link NotFound} if there is none */
    Uni<BodyImport> get(UUID id) {
        return found(session.find(BodyImport.class, id), id);
    }

    /** @return locked until the transaction ends; fails with {@link NotFound} if there is none */
    Uni<BodyImport> lockOne(UUID id) {
        return found(lock(id), id);
    }

    /** @return locked until the transaction ends; null if there is none */
    Uni<BodyImport> lock(UUID id) {
        return session.find(BodyImport.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> add(BodyImport upload) {
        return session.persist(upload);
    }

    Uni<Void> eraseForgotten() {
        return session.createMutationQuery(
                        "delete from BodyImport i where i.file is not null and i.uploadedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<BodyImport> found(Uni<BodyImport> found, UUID id) {
        return found.onItem().ifNull().failWith(() -> new NotFound("bestand", id));
    }
}
