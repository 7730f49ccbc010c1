package nl.regiovisie.recommendation.dialogue;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import nl.regiovisie.platform.transaction.Transactions;
import org.jboss.logging.Logger;

/** Erases, after a while, the words of replies that were refused; that they were refused stays. */
@ApplicationScoped
class RefusedReplies {

    private static final Logger LOG = Logger.getLogger(RefusedReplies.class);

    private final Replies replies;
    private final Transactions transactions;
    private final RepliesConfig config;
    private final Clock clock;

    RefusedReplies(Replies replies, Transactions transactions, RepliesConfig config, Clock clock) {
        this.replies = replies;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return forget(clock.instant())
                .onFailure()
                .invoke(failure -> LOG.warnf("refused replies not erased, next try tomorrow: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    Uni<Void> forget(Instant now) {
        return transactions
                .required(() -> replies.forgetRefused(now.minus(config.keepRefused()), now))
                .invoke(erased -> LOG.infof("refused replies erased count=%d", erased))
                .replaceWithVoid();
    }
}
