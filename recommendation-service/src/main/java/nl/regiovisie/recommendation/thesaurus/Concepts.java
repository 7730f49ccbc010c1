package nl.regiovisie.recommendation.thesaurus;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where concepts are kept. */
@ApplicationScoped
class Concepts {

    private static final String NEXT_EDITION = "update thesaurus set edition = edition + 1 returning edition";

    private final Mutiny.Session session;

    Concepts(Mutiny.Session session) {
        this.session = session;
    }

    /** The number of the thesaurus: it rises with every change. */
    Uni<Long> edition() {
        return session.createNativeQuery("select edition from thesaurus", Long.class)
                .getSingleResult();
    }

    /** Whoever changes something takes the next edition first, and so waits for others who do. */
    Uni<Long> nextEdition() {
        return session.createNativeQuery(NEXT_EDITION, Long.class).getSingleResult();
    }

    Uni<List<Concept>> byName() {
        return session.createSelectionQuery("from Concept c order by c.id", Concept.class)
                .getResultList();
    }

    /** @param after name of the concept after which they begin; empty for the first */
    Uni<List<Concept>> from(String after, int most) {
        return session.createSelectionQuery("from Concept c where c.id > :after order by c.id", Concept.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** @return null if there is none */
    Uni<Concept> lock(String id) {
        return session.find(Concept.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return the concept; fails with {@link NotFound} if there is none */
    Uni<Concept> get(String id) {
        return session.find(Concept.class, id).onItem().ifNull().failWith(() -> new NotFound("begrip", id));
    }

    Uni<Void> add(Collection<Concept> concepts) {
        return session.persistAll(concepts.toArray());
    }

    Uni<Void> remove(Concept concept) {
        return session.remove(concept);
    }
}
