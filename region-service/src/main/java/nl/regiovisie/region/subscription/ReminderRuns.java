package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Remembers how far each reminder came, in the transaction that queues its mails. */
@ApplicationScoped
class ReminderRuns {

    private static final String OF = """
            select day, started_on, reached, finished_at is not null from reminder_run
             where occasion = :occasion and lead = :lead order by started_on for update""";

    private static final String BEGIN = """
            insert into reminder_run (occasion, lead, day, started_on) values (:occasion, :lead, :day, :today)
            on conflict do nothing returning occasion""";

    private static final String REACH = """
            update reminder_run
               set reached = :reached, queued = queued + :queued,
                   finished_at = case when :finished then now() end
             where occasion = :occasion and lead = :lead and day = :day
             returning occasion""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final Mutiny.Session session;

    ReminderRuns(Mutiny.Session session) {
        this.session = session;
    }

    /** All of an occasion, the oldest first, locked until the transaction ends: its mails are queued by one instance. */
    Uni<List<ReminderRun>> of(Occasion occasion, Lead lead) {
        return session.createNativeQuery(OF, Object[].class)
                .setParameter("occasion", occasion.key())
                .setParameter("lead", lead.name())
                .getResultList()
                .map(rows -> rows.stream().map(ReminderRuns::run).toList());
    }

    Uni<Void> begin(Occasion occasion, Lead lead, LocalDate today) {
        return session.createNativeQuery(BEGIN, String.class)
                .setParameter("occasion", occasion.key())
                .setParameter("lead", lead.name())
                .setParameter("day", occasion.day())
                .setParameter("today", today)
                .getSingleResultOrNull()
                .replaceWithVoid();
    }

    /** @param followers whose mails were queued now; the last of them is where the next page begins */
    Uni<Void> reach(Occasion occasion, Lead lead, List<Follower> followers, boolean finished) {
        UUID last =
                followers.isEmpty() ? null : followers.get(followers.size() - 1).id();
        return session.createNativeQuery(REACH, String.class)
                .setParameter("reached", last)
                .setParameter("queued", followers.size())
                .setParameter("finished", finished)
                .setParameter("occasion", occasion.key())
                .setParameter("lead", lead.name())
                .setParameter("day", occasion.day())
                .getSingleResult()
                .replaceWithVoid();
    }

    private static ReminderRun run(Object[] row) {
        return new ReminderRun((LocalDate) row[0], (LocalDate) row[1], (UUID) row[2], (Boolean) row[3]);
    }
}
