package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.link.LinkGone;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where submissions are kept. */
@ApplicationScoped
class Submissions {

    private static final String BY_CODE = "from Submission s where s.codeHash = :hash";

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
}
