package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.region.snapshot.Snapshot;

/** All municipalities, also those that no longer exist. */
@ApplicationScoped
class MunicipalitySnapshot implements Snapshot {

    private final Register register;

    MunicipalitySnapshot(Register register) {
        this.register = register;
    }

    @Override
    public String kind() {
        return "municipalities";
    }

    @Override
    public Uni<Page> page(String after, int limit) {
        return register.retold(Municipality.class, after, limit).map(events -> Page.of(events, limit));
    }
}
