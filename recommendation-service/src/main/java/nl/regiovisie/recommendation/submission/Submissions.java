package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where submissions are kept. */
@ApplicationScoped
class Submissions {

    private static final String BY_CODE = "from Submission s where s.codeHash = :hash";

    private static final String FORGET = """
        update submission
           set text = '', published_text = null, reason = null, body_id = null, municipality_code = null,
               erased_at = :now, version = version + 1
         where state = 'REFUSED' and erased_at is null and decided_at < :before
        returning id\
        """;

    private final Mutiny.Session session;

    Submissions(Mutiny.Session session) {
        this.session = session;
    }

    /** @return null if there is none */
    Uni<Submission> find(UUID id) {
        return session.find(Submission.class, id);
    }

    /** @return the submission, locked; fails with {@link NotFound} if there is none */
    Uni<Submission> lock(UUID id) {
        return session.find(Submission.class, id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("inzending", id));
    }

    /** @return the submission that has the code, locked; fails with {@link LinkGone} if none has */
    Uni<Submission> lockByCode(String code) {
        return session.createSelectionQuery(BY_CODE, Submission.class)
                .setParameter("hash", Sha256.of(code))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new LinkGone("submission-link-unknown"));
    }

    Uni<Void> add(Submission submission) {
        return session.persist(submission);
    }

    /**
     * Erases the words of what was refused before a moment, and who it was of; that it was refused stays.
     *
     * @return how many
     */
    Uni<Integer> forgetRefused(Instant before, Instant now) {
        return session.createNativeQuery(FORGET, UUID.class)
                .setParameter("before", before)
                .setParameter("now", now)
                .getResultList()
                .map(List::size);
    }
}
