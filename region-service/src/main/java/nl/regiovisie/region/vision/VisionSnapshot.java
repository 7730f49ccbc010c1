package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.stream.Stream;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.platform.Today;
import nl.regiovisie.region.snapshot.Snapshot;
import org.hibernate.reactive.mutiny.Mutiny;

/** All versions of all visions, each with the decisions about it. */
@ApplicationScoped
class VisionSnapshot implements Snapshot {

    private final Mutiny.Session session;
    private final Today today;

    VisionSnapshot(Mutiny.Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    @Override
    public String kind() {
        return "visions";
    }

    @Override
    public Uni<Page> page(String after, int limit) {
        return session.createSelectionQuery(
                        "from VisionVersion v where v.id > :after order by v.id", VisionVersion.class)
                .setParameter("after", after == null ? "" : after)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .setMaxResults(limit)
                .getResultList()
                .map(versions -> Page.of(versions, limit, VisionVersion::id, this::events));
    }

    private Stream<? extends DomainEvent> events(VisionVersion version) {
        return Stream.<DomainEvent>concat(
                Stream.of(VisionEvents.registered(version, today.day(), today.now())),
                version.decisions().participants().stream()
                        .map(municipality -> VisionEvents.decided(version, municipality, today.now())));
    }
}
