package nl.regiovisie.region.vacancy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class Vacancies {

    /** More than any body has at a time; the oldest fall off. */
    private static final int MOST = 200;

    private final Mutiny.Session session;

    Vacancies(Mutiny.Session session) {
        this.session = session;
    }

    /** @return locked until the transaction ends; null if there is none */
    Uni<Vacancy> lock(UUID id) {
        return session.find(Vacancy.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return like {@link #lock}, but fails with {@link NotFound} if there is none */
    Uni<Vacancy> get(UUID id) {
        return lock(id).onItem().ifNull().failWith(() -> new NotFound("vacature", id));
    }

    /** The one that ends first stands first. */
    Uni<List<Vacancy>> openOn(LocalDate day, UUID body) {
        return session.createSelectionQuery(
                        "from Vacancy v where v.bodyId = :body and v.filledOn is null and v.until >= :day"
                                + " order by v.until, v.id",
                        Vacancy.class)
                .setParameter("body", body)
                .setParameter("day", day)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** All that there ever were, the latest first. */
    Uni<List<Vacancy>> all(UUID body) {
        return session.createSelectionQuery(
                        "from Vacancy v where v.bodyId = :body order by v.until desc, v.id", Vacancy.class)
                .setParameter("body", body)
                .setMaxResults(MOST)
                .getResultList();
    }

    Uni<Void> add(Vacancy vacancy) {
        return session.persist(vacancy);
    }

    /** Writes what changed, so that versions are the new ones. */
    Uni<Void> flush() {
        return session.flush();
    }
}
