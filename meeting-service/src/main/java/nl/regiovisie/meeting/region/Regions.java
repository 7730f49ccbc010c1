package nl.regiovisie.meeting.region;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import nl.regiovisie.events.RegionEvent.RegionRegistered;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.NotReady;
import org.hibernate.reactive.mutiny.Mutiny;

/** The regions for which a meeting can be held. */
@ApplicationScoped
public class Regions {

    private final Mutiny.Session session;

    Regions(Mutiny.Session session) {
        this.session = session;
    }

    /** Notes an error for each code that is no region. Fails with {@link NotReady} while no region has arrived at all. */
    public Uni<Void> check(String field, Collection<String> codes, FieldErrors errors) {
        return session.createSelectionQuery("select r.code from Region r", String.class)
                .getResultList()
                .map(Set::copyOf)
                .invoke(Regions::refuseNone)
                .invoke(known -> errors.known(field, codes, known, "unknown-region"))
                .replaceWithVoid();
    }

    Uni<Void> learn(RegionRegistered event) {
        return session.find(Region.class, event.code())
                .chain(known -> known == null
                        ? session.persist(new Region(event))
                        : Uni.createFrom().voidItem().invoke(() -> known.learn(event)));
    }

    private static void refuseNone(Set<String> known) {
        if (known.isEmpty()) {
            throw new NotReady(Messages.of("regions-not-ready"));
        }
    }
}
