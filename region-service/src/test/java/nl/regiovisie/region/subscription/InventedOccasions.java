package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a test says that takes place. */
@ApplicationScoped
class InventedOccasions implements Occasions {

    private final List<Occasion> all = new CopyOnWriteArrayList<>();

    @Override
    public Uni<List<Occasion>> on(LocalDate day) {
        return Uni.createFrom()
                .item(all.stream()
                        .filter(occasion -> occasion.day().equals(day))
                        .toList());
    }

    /** From now on only these take place. */
    void are(Occasion... occasions) {
        all.clear();
        all.addAll(List.of(occasions));
    }
}
