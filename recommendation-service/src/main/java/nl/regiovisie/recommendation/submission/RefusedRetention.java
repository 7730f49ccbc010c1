package nl.regiovisie.recommendation.submission;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import nl.regiovisie.platform.transaction.Transactions;
import org.jboss.logging.Logger;

/** Erases, after a while, the words of what was refused; how much was refused can still be counted. */
@ApplicationScoped
class RefusedRetention {

    private static final Logger LOG = Logger.getLogger(RefusedRetention.class);

    private final Submissions submissions;
    private final Transactions transactions;
    private final SubmissionsConfig config;
    private final Clock clock;

    RefusedRetention(Submissions submissions, Transactions transactions, SubmissionsConfig config, Clock clock) {
        this.submissions = submissions;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return forget(clock.instant())
                .onFailure()
                .invoke(failure -> LOG.warnf("refused words not erased, next try tomorrow: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    Uni<Void> forget(Instant now) {
        return transactions
                .required(() -> submissions.forgetRefused(now.minus(config.keepRefused()), now))
                .invoke(erased -> LOG.infof("refused words erased count=%d", erased))
                .replaceWithVoid();
    }
}
