package nl.regiovisie.region.alliance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.regiovisie.region.snapshot.Owned;
import nl.regiovisie.region.snapshot.Snapshot;

/** All alliances. */
@ApplicationScoped
class AllianceSnapshot implements Snapshot {

    private final Owned owned;
    private final Clock clock;

    AllianceSnapshot(Owned owned, Clock clock) {
        this.owned = owned;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "alliances";
    }

    @Override
    public Uni<Page> page(String after, int limit) {
        return owned.page(Alliance.class, after, limit)
                .map(found -> found.stream()
                        .map(one -> one.registered(clock.instant()))
                        .toList())
                .map(events -> Page.of(events, limit));
    }
}
