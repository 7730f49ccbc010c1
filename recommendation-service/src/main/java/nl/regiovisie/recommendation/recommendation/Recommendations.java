package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where recommendations are kept, and their numbers given out. */
@ApplicationScoped
class Recommendations {

    private final Mutiny.Session session;

    Recommendations(Mutiny.Session session) {
        this.session = session;
    }

    Uni<Optional<Recommendation>> find(UUID id) {
        return session.find(Recommendation.class, id).map(Optional::ofNullable);
    }

    /** @return fails with {@link NotFound} if there is none */
    Uni<Recommendation> get(UUID id) {
        return session.find(Recommendation.class, id).onItem().ifNull().failWith(() -> new NotFound("aanbeveling", id));
    }

    Uni<List<Recommendation>> these(Collection<UUID> ids) {
        return session.createSelectionQuery("from Recommendation where id in :ids", Recommendation.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Uni<Void> add(Recommendation recommendation) {
        return session.persist(recommendation);
    }

    /** Gives a number to a recommendation that is about to be published; one at a time. */
    Uni<Integer> number(Recommendation recommendation) {
        Integer asked = recommendation.askedNumber();
        return session.find(Numbering.class, Numbering.ID, LockModeType.PESSIMISTIC_WRITE)
                .chain(numbering -> isFree(asked).map(free -> numbering.give(asked, free)));
    }

    private Uni<Boolean> isFree(Integer number) {
        return session.createSelectionQuery("select count(*) from Recommendation where number = :number", Long.class)
                .setParameter("number", number)
                .getSingleResult()
                .map(taken -> taken == 0);
    }
}
