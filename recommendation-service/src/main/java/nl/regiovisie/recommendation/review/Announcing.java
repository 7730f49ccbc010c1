package nl.regiovisie.recommendation.review;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.recommendation.assessment.Assessments;
import org.jboss.logging.Logger;

/**
 * Tells the world of the answers of a review on the day from which everyone sees them. Readers need no job: what they see
 * follows from the day itself.
 */
@ApplicationScoped
class Announcing {

    private static final Logger LOG = Logger.getLogger(Announcing.class);

    private final Reviews reviews;
    private final Assessments assessments;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Today today;

    Announcing(Reviews reviews, Assessments assessments, Outbox outbox, Transactions transactions, Today today) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.outbox = outbox;
        this.transactions = transactions;
        this.today = today;
    }

    @Scheduled(every = "${regiovisie.announcing.every:1m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return transactions
                .reading(() -> reviews.unannounced(today.day()))
                .chain(due -> InOrder.each(due, this::announceOrLater));
    }

    /** One that fails does not keep the others from being told. */
    private Uni<Void> announceOrLater(UUID review) {
        return transactions
                .required(() -> announce(review))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "answers not announced, next look tries again review=%s: %s", review, failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> announce(UUID id) {
        return reviews.lock(id)
                .chain(review -> review.isAnnounced() || !review.isPublic(today.day())
                        ? Uni.createFrom().voidItem()
                        : assessments
                                .all(id)
                                .chain(answers ->
                                        InOrder.each(answers, answer -> outbox.append(answer.told(today.now()))))
                                .invoke(review::announce));
    }
}
