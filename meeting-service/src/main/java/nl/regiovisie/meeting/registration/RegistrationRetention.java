package nl.regiovisie.meeting.registration;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.regiovisie.platform.transaction.Transactions;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Forgets people: six months after their meeting only counts per role are left, and who withdrew goes after a week. */
@ApplicationScoped
class RegistrationRetention {

    private static final Logger LOG = Logger.getLogger(RegistrationRetention.class);

    /** One statement, so that nobody is counted twice or lost; the last part is what Hibernate wants to see. */
    private static final String AFTER_MEETINGS = """
            with gone as (
              delete from registration r using meeting m
               where m.id = r.meeting_id and m.ends_at < :before
              returning r.meeting_id, r.role, r.state, r.present),
            kept as (
              insert into registration_count (meeting_id, role, registered, present)
              select meeting_id, role, count(*) filter (where state = 'REGISTERED'), count(*) filter (where present)
                from gone where state = 'REGISTERED' or present group by meeting_id, role
              on conflict (meeting_id, role) do update
                 set registered = registration_count.registered + excluded.registered,
                     present = registration_count.present + excluded.present)
            select count(*) from gone""";

    private static final String WITHDRAWN =
            "delete from registration where state = 'WITHDRAWN' and withdrawn_at < :before returning id";

    private static final Period KEPT = Period.ofMonths(6);
    private static final Duration UNDO = Duration.ofDays(7);

    private final Mutiny.Session session;
    private final Transactions transactions;
    private final Clock clock;

    RegistrationRetention(Mutiny.Session session, Transactions transactions, Clock clock) {
        this.session = session;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return forget(clock.instant())
                .replaceWithVoid()
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("registrations not forgotten, next try in an hour: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    /** @return how many people were forgotten after their meeting */
    Uni<Long> forget(Instant now) {
        Instant before = now.atOffset(ZoneOffset.UTC).minus(KEPT).toInstant();
        return transactions.required(() -> session.createNativeQuery(WITHDRAWN, UUID.class)
                .setParameter("before", now.minus(UNDO))
                .getResultList()
                .chain(() -> session.createNativeQuery(AFTER_MEETINGS, Long.class)
                        .setParameter("before", before)
                        .getSingleResult()));
    }
}
