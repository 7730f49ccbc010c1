package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.region.snapshot.Snapshot;

/** All regions. */
@ApplicationScoped
class RegionSnapshot implements Snapshot {

    private final Register register;

    RegionSnapshot(Register register) {
        this.register = register;
    }

    @Override
    public String kind() {
        return "regions";
    }

    @Override
    public Uni<Page> page(String after, int limit) {
        return register.retold(YouthRegion.class, after, limit).map(events -> Page.of(events, limit));
    }
}
