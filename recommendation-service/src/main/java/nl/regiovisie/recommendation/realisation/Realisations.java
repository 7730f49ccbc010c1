package nl.regiovisie.recommendation.realisation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where it is kept what came of answers. */
@ApplicationScoped
public class Realisations {

    private final Mutiny.Session session;

    Realisations(Mutiny.Session session) {
        this.session = session;
    }

    public Uni<Optional<Realisation>> find(UUID review, UUID recommendation) {
        return session.find(Realisation.class, new RealisationId(review, recommendation))
                .map(Optional::ofNullable);
    }

    public Uni<Void> add(Realisation realisation) {
        return session.persist(realisation);
    }
}
