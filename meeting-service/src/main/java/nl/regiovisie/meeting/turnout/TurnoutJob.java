package nl.regiovisie.meeting.turnout;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.meeting.planning.Meetings;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transactions;
import org.jboss.logging.Logger;

/**
 * Looks from three days before a meeting until it begins whether enough people come. It keeps looking, because people
 * register late and withdraw; its facilitators get one mail.
 */
@ApplicationScoped
class TurnoutJob {

    private static final Logger LOG = Logger.getLogger(TurnoutJob.class);
    private static final Duration AHEAD = Duration.ofDays(3);

    private final Meetings meetings;
    private final TurnoutWarning warning;
    private final Transactions transactions;
    private final Clock clock;

    TurnoutJob(Meetings meetings, TurnoutWarning warning, Transactions transactions, Clock clock) {
        this.meetings = meetings;
        this.warning = warning;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "${regiovisie.turnout.every:10m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        Instant now = clock.instant();
        return transactions
                .reading(() -> meetings.inNeed(now, now.plus(AHEAD)))
                .chain(few -> InOrder.each(few, this::warn));
    }

    /** One that fails does not keep the others from being looked at; the next look tries it again. */
    private Uni<Void> warn(UUID meeting) {
        return warning.warn(meeting)
                .onFailure()
                .invoke(failure -> LOG.warnf("turnout not looked at, again later meeting=%s: %s", meeting, failure))
                .onFailure()
                .recoverWithNull();
    }
}
