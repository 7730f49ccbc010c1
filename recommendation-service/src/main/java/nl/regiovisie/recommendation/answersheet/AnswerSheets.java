package nl.regiovisie.recommendation.answersheet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where tables with answers are kept until they are applied. */
@ApplicationScoped
class AnswerSheets {

    /** A file that nobody applied by then is erased at the next upload. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Mutiny.Session session;
    private final Clock clock;

    AnswerSheets(Mutiny.Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** @return fails with {@link NotFound} if the review has no such table */
    Uni<AnswerSheet> get(UUID review, UUID id) {
        return of(review, session.find(AnswerSheet.class, id), id);
    }

    /** @return locked until the transaction ends; fails with {@link NotFound} if the review has no such table */
    Uni<AnswerSheet> lockOne(UUID review, UUID id) {
        return of(review, lock(id), id);
    }

    /** @return locked until the transaction ends; null if there is none */
    Uni<AnswerSheet> lock(UUID id) {
        return session.find(AnswerSheet.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> add(AnswerSheet sheet) {
        return session.persist(sheet);
    }

    Uni<Void> eraseForgotten() {
        return session.createMutationQuery(
                        "delete from AnswerSheet s where s.file is not null and s.uploadedAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<AnswerSheet> of(UUID review, Uni<AnswerSheet> found, UUID id) {
        return found.map(sheet -> {
            if (sheet == null || !sheet.isOf(review)) {
                throw new NotFound("bestand", id);
            }
            return sheet;
        });
    }
}
