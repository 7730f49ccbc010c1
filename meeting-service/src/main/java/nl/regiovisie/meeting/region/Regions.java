package nl.regiovisie.meeting.region;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.regiovisie.events.RegionEvent.RegionRegistered;
import nl.regiovisie.platform.Today;
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

    /**
     * Notes an error for each code that is no region, or has ended by a moment. Fails with {@link NotReady} while no region
     * has arrived at all.
     *
     * @param moment null if it does not matter
     */
    public Uni<Void> check(String field, Collection<String> codes, Instant moment, FieldErrors errors) {
        return session.createSelectionQuery("from Region r", Region.class)
                .getResultList()
                .invoke(Regions::refuseNone)
                .invoke(all -> {
                    errors.known(field, codes, codes(all, region -> true), "unknown-region");
                    if (moment != null) {
                        LocalDate day = LocalDate.ofInstant(moment, Today.AMSTERDAM);
                        Set<String> ended = codes(all, region -> region.hasEndedBy(day));
                        errors.each(
                                field,
                                codes,
                                (name, code) -> errors.check(!ended.contains(code), name, "region-ended"));
                    }
                })
                .replaceWithVoid();
    }

    /** What people call each region, by code. */
    public Uni<Map<String, String>> names() {
        return session.createSelectionQuery("from Region r", Region.class)
                .getResultList()
                .map(all -> all.stream().collect(Collectors.toMap(Region::code, Region::displayName)));
    }

    Uni<Void> learn(RegionRegistered event) {
        return session.find(Region.class, event.code())
                .chain(known -> known == null
                        ? session.persist(new Region(event))
                        : Uni.createFrom().voidItem().invoke(() -> known.learn(event)));
    }

    private static Set<String> codes(List<Region> regions, Predicate<Region> which) {
        return regions.stream().filter(which).map(Region::code).collect(Collectors.toSet());
    }

    private static void refuseNone(List<Region> known) {
        if (known.isEmpty()) {
            throw new NotReady(Messages.of("regions-not-ready"));
        }
    }
}
