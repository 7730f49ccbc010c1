package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.mail.MailQueue;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;

/** Queues the mails of one reminder, a page of subscribers in each transaction, and goes on where it was. */
@ApplicationScoped
class Reminding {

    private final Subscribers subscribers;
    private final ReminderRuns runs;
    private final SubscriptionMails mails;
    private final MailQueue queue;
    private final RemindersConfig config;

    Reminding(
            Subscribers subscribers,
            ReminderRuns runs,
            SubscriptionMails mails,
            MailQueue queue,
            RemindersConfig config) {
        this.subscribers = subscribers;
        this.runs = runs;
        this.mails = mails;
        this.queue = queue;
        this.config = config;
    }

    /** @return whether there is a page after this one */
    @Transaction
    Uni<Boolean> page(Occasion occasion, Lead lead, LocalDate today) {
        return runs.of(occasion, lead).chain(earlier -> {
            ReminderRun running = earlier.stream()
                    .filter(run -> run.day().equals(occasion.day()))
                    .findFirst()
                    .orElse(null);
            if (running != null) {
                return running.finished() ? Uni.createFrom().item(false) : goOn(occasion, lead, today, running);
            }
            return begins(occasion, lead, earlier)
                    ? runs.begin(occasion, lead, today).replaceWith(true)
                    : Uni.createFrom().item(false);
        });
    }

    /** What was told of another day counts: see {@link Lead#isToldAgain}. */
    private static boolean begins(Occasion occasion, Lead lead, List<ReminderRun> earlier) {
        return earlier.stream().allMatch(run -> lead.isToldAgain(run.started(), occasion.day()));
    }

    private Uni<Boolean> goOn(Occasion occasion, Lead lead, LocalDate today, ReminderRun run) {
        return subscribers
                .followers(Scope.of(occasion.regionCode()), run.reached(), config.page())
                .call(followers -> remind(occasion, lead, today, followers))
                .chain(followers -> {
                    boolean more = followers.size() == config.page();
                    return runs.reach(occasion, lead, followers, !more).replaceWith(more);
                });
    }

    private Uni<Void> remind(Occasion occasion, Lead lead, LocalDate today, List<Follower> followers) {
        return InOrder.each(followers, follower -> queue.enqueue(mails.remind(occasion, lead, follower, today)));
    }
}
