package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where reviews are kept. */
@ApplicationScoped
class Reviews {

    private static final String OPEN_ABOUT_THE_SAME = """
        from Review where municipalityCode = :municipality and regionCode = :region and occasion = :occasion
         and closedAt is null\
        """;

    private final Mutiny.Session session;

    Reviews(Mutiny.Session session) {
        this.session = session;
    }

    Uni<Optional<Review>> find(UUID id) {
        return session.find(Review.class, id).map(Optional::ofNullable);
    }

    /**
     * Locked, so that nothing is answered while it is closed.
     *
     * @return fails with {@link NotFound} if there is none
     */
    Uni<Review> lock(UUID id) {
        return session.find(Review.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("beoordeling", id));
    }

    /** Those whose answers everyone sees on a day, and that the world was not told of. */
    Uni<List<UUID>> unannounced(LocalDate day) {
        return session.createSelectionQuery(
                        "select id from Review where not announced and (publishOn is null or publishOn <= :day)",
                        UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    Uni<Optional<Review>> findOpen(Opening opening) {
        return session.createSelectionQuery(OPEN_ABOUT_THE_SAME, Review.class)
                .setParameter("municipality", opening.municipalityCode())
                .setParameter("region", opening.regionCode())
                .setParameter("occasion", opening.occasion())
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }

    Uni<Void> add(Review review) {
        return session.persist(review);
    }
}
