package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.regiovisie.region.snapshot.Owned;
import nl.regiovisie.region.snapshot.Snapshot;

/** All participation bodies, also those that no longer exist: they are told as registered, and then as closed. */
@ApplicationScoped
class BodySnapshot implements Snapshot {

    private final Owned owned;
    private final Clock clock;

    BodySnapshot(Owned owned, Clock clock) {
        this.owned = owned;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "bodies";
    }

    @Override
    public Uni<Page> page(String after, int limit) {
        return owned.page(ParticipationBody.class, after, limit)
                .map(found ->
                        Page.of(found, limit, ParticipationBody::id, body -> body.retold(clock.instant()).stream()));
    }
}
