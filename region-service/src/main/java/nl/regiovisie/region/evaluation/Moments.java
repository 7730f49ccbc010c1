package nl.regiovisie.region.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.transaction.InOrder;
import org.hibernate.reactive.mutiny.Mutiny;

/** The evaluation moments, for those who change them. */
@ApplicationScoped
class Moments {

    private final Mutiny.Session session;

    Moments(Mutiny.Session session) {
        this.session = session;
    }

    /** @return locked until the transaction ends; fails with {@link NotFound} if there is none */
    Uni<EvaluationMoment> get(UUID id) {
        return find(id).onItem().ifNull().failWith(() -> new NotFound("evaluatiemoment", id));
    }

    /** @return locked until the transaction ends; null if there is none */
    Uni<EvaluationMoment> find(UUID id) {
        return session.createSelectionQuery("from EvaluationMoment m where m.id = :id", EvaluationMoment.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    Uni<Void> add(EvaluationMoment moment) {
        return session.persist(moment);
    }

    /** In place of all that the body answered before. */
    Uni<Void> answer(EvaluationMoment moment, UUID bodyId, Answers answers, Instant now) {
        return session.createNativeQuery("delete from evaluation_answer where moment_id = :moment and body_id = :body")
                .setParameter("moment", moment.id())
                .setParameter("body", bodyId)
                .executeUpdate()
                .chain(() -> InOrder.each(answers.answers(), answer -> insert(moment.id(), bodyId, answer, now)));
    }

    private Uni<Integer> insert(UUID moment, UUID bodyId, Answers.Answer answer, Instant now) {
        return session.createNativeQuery(
                        "insert into evaluation_answer (moment_id, question_id, body_id, text, answered_at)"
                                + " values (:moment, :question, :body, :text, :now)")
                .setParameter("moment", moment)
                .setParameter("question", answer.questionId())
                .setParameter("body", bodyId)
                .setParameter("text", answer.text())
                .setParameter("now", now)
                .executeUpdate();
    }
}
