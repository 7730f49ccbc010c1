package nl.regiovisie.recommendation.digest;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.regiovisie.platform.transaction.Transactions;
import org.jboss.logging.Logger;

/** Forgets who asked for the daily mail and never confirmed it. */
@ApplicationScoped
class DigestRetention {

    private static final Logger LOG = Logger.getLogger(DigestRetention.class);

    /** As long as somebody may follow the link in an old mail. */
    private static final Duration CODES = Duration.ofDays(400);

    private final DigestReaders readers;
    private final Transactions transactions;
    private final Clock clock;

    DigestRetention(DigestReaders readers, Transactions transactions, Clock clock) {
        this.readers = readers;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return forget(clock.instant())
                .onFailure()
                .invoke(failure -> LOG.warnf("old requests not forgotten, next try in an hour: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    Uni<Void> forget(Instant now) {
        return transactions.required(() -> readers.forget(now.minus(DigestReader.LINK_VALID), now.minus(CODES)));
    }
}
