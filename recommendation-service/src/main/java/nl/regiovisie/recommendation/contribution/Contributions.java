package nl.regiovisie.recommendation.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where contributions are kept. */
@ApplicationScoped
public class Contributions {

    private static final String THESE_OR_SOURCES_OF = """
            from Contribution c where c.id in :ids or c.recommendationId in :recommendations order by c.id""";

    private static final String SOURCES_OF =
            "from Contribution c where c.recommendationId in :recommendations order by c.id";

    private final Mutiny.Session session;

    Contributions(Mutiny.Session session) {
        this.session = session;
    }

    /**
     * The contributions that a recommendation is to have as sources, and those that it and others have. They are
     * locked, always in the same order: of two editors who want the same one, the second sees what the first did with
     * it.
     */
    public Uni<List<Contribution>> lockForBundling(Collection<UUID> wanted, Collection<UUID> recommendations) {
        return session.createSelectionQuery(THESE_OR_SOURCES_OF, Contribution.class)
                .setParameter("ids", wanted)
                .setParameter("recommendations", recommendations)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The contributions that recommendations have as sources, locked. */
    public Uni<List<Contribution>> lockSources(Collection<UUID> recommendations) {
        return session.createSelectionQuery(SOURCES_OF, Contribution.class)
                .setParameter("recommendations", recommendations)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** @return the contribution, locked; fails with {@link NotFound} if there is none */
    Uni<Contribution> lock(UUID id) {
        return session.find(Contribution.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("bijdrage", id));
    }

    /** Adds what was published; a second event about the same outcome changes nothing. */
    Uni<Void> add(OutcomePublished event) {
        return session.find(Contribution.class, event.outcomeId())
                .chain(known -> known == null
                        ? session.persist(Contribution.of(event)).chain(session::flush)
                        : Uni.createFrom().voidItem());
    }

    /** Adds what was sent in and let through; it is public from the moment that the transaction commits. */
    public Uni<Void> add(SentIn sent) {
        return session.persist(Contribution.of(sent)).chain(session::flush);
    }

    /**
     * Erases the words of what was sent in, and whoever said them.
     *
     * @return fails with {@link NotFound} if there is none
     */
    public Uni<Void> erase(UUID id, Instant now) {
        return lock(id).invoke(contribution -> contribution.erase(now)).replaceWithVoid();
    }
}
