package nl.regiovisie.region.contact;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.regiovisie.platform.transaction.Transactions;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Forgets who wrote to a body, once it no longer matters for how often somebody may. */
@ApplicationScoped
class MessageRetention {

    private static final Logger LOG = Logger.getLogger(MessageRetention.class);
    private static final String OLD = "delete from body_message where sent_at < :before returning id";
    private static final Duration KEPT = Duration.ofDays(1);

    private final Mutiny.Session session;
    private final Transactions transactions;
    private final Clock clock;

    MessageRetention(Mutiny.Session session, Transactions transactions, Clock clock) {
        this.session = session;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return forget().replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("old messages not forgotten, next try in an hour: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    Uni<Void> forget() {
        return transactions.required(() -> session.createNativeQuery(OLD, UUID.class)
                .setParameter("before", clock.instant().minus(KEPT))
                .getResultList()
                .replaceWithVoid());
    }
}
