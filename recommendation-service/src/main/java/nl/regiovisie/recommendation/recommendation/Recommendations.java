package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where recommendations are kept, and their numbers given out. */
@ApplicationScoped
public class Recommendations {

    private final Mutiny.Session session;

    Recommendations(Mutiny.Session session) {
        this.session = session;
    }

    /**
     * Where a recommendation is in its life, for whoever says something of it.
     *
     * @param roundUntil last day on which councils may comment on a draft; null unless they read it
     * @param holds whether it is public and has not ended
     */
    public record Standing(LocalDate roundUntil, boolean isPublic, boolean holds, boolean example) {}

    /** @return fails with {@link NotFound} if there is none */
    public Uni<Standing> standing(UUID id) {
        return get(id).map(Recommendation::standing);
    }

    Uni<Optional<Recommendation>> find(UUID id) {
        return session.find(Recommendation.class, id).map(Optional::ofNullable);
    }

    /** @return fails with {@link NotFound} if there is none */
    Uni<Recommendation> get(UUID id) {
        return session.find(Recommendation.class, id).onItem().ifNull().failWith(() -> new NotFound("aanbeveling", id));
    }

    /** In the order of their ids, which is that of their locks. */
    Uni<List<Recommendation>> these(Collection<UUID> ids) {
        return session.createSelectionQuery("from Recommendation where id in :ids order by id", Recommendation.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those that a draft is to take the place of; read without loading it. */
    Uni<List<UUID>> predecessorsOf(UUID id) {
        return session.createSelectionQuery(
                        "select p from Recommendation r join r.predecessors p where r.id = :id order by p", UUID.class)
                .setParameter("id", id)
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
