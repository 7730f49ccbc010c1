package nl.regiovisie.region.subscription;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.transaction.Transactions;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Forgets what was never confirmed, and every address with nothing left to send. */
@ApplicationScoped
class SubscriptionRetention {

    private static final Logger LOG = Logger.getLogger(SubscriptionRetention.class);

    private static final String REQUESTS =
            "delete from subscription where confirmed_at is null and expires_at < :now returning subscriber_id";

    /** The lock keeps one who asks at this very moment. */
    private static final String ADDRESSES = """
            delete from subscriber where id in (
              select s.id from subscriber s
               where not exists (select from subscription c where c.subscriber_id = s.id)
               for update skip locked)
            returning id""";

    private final Mutiny.Session session;
    private final Transactions transactions;
    private final Clock clock;

    SubscriptionRetention(Mutiny.Session session, Transactions transactions, Clock clock) {
        this.session = session;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return forget().onFailure()
                .invoke(failure -> LOG.warnf("old requests not forgotten, next try in an hour: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    Uni<Void> forget() {
        return transactions.required(() -> session.createNativeQuery(REQUESTS, UUID.class)
                .setParameter("now", clock.instant())
                .getResultList()
                .chain(() -> session.createNativeQuery(ADDRESSES, UUID.class).getResultList())
                .replaceWithVoid());
    }
}
