package nl.regiovisie.region.provider;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.regiovisie.region.snapshot.Owned;
import nl.regiovisie.region.snapshot.Snapshot;

/** All providers. */
@ApplicationScoped
class ProviderSnapshot implements Snapshot {

    private final Owned owned;
    private final Clock clock;

    ProviderSnapshot(Owned owned, Clock clock) {
        this.owned = owned;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "providers";
    }

    @Override
    public Uni<Page> page(String after, int limit) {
        return owned.page(Provider.class, after, limit)
                .map(found -> found.stream()
                        .map(one -> one.registered(clock.instant()))
                        .toList())
                .map(events -> Page.of(events, limit));
    }
}
