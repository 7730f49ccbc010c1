package nl.regiovisie.platform.mail;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Takes one mail from the queue, hands it over and notes how that ended. */
@ApplicationScoped
class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class);

    private final MailClaim claim;
    private final MailSender sender;
    private final MailConfig config;
    private final MailMetrics metrics;
    private final Clock clock;

    MailDelivery(MailClaim claim, MailSender sender, MailConfig config, MailMetrics metrics, Clock clock) {
        this.claim = claim;
        this.sender = sender;
        this.config = config;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * @param found told as soon as there is a mail, before it is handed over: there may be more
     * @return whether it makes sense to go on with the next
     */
    Uni<Boolean> one(Runnable found) {
        return claim.next().chain(queued -> {
            if (queued == null) {
                return Uni.createFrom().item(false);
            }
            found.run();
            return handOver(queued);
        });
    }

    /** Comes back on the thread that the database wants to be called from. */
    private Uni<Boolean> handOver(QueuedMail queued) {
        Context context = Vertx.currentContext();
        if (queued.uncertain()) {
            metrics.uncertain();
        }
        return sender.send(queued.mail())
                .replaceWith(Verdict.SENT)
                .onFailure()
                .recoverWithItem(Verdict::of)
                .emitOn(task -> context.runOnContext(ignored -> task.run()))
                .chain(verdict -> settle(queued, verdict).replaceWith(!verdict.pauses()));
    }

    private Uni<Void> settle(QueuedMail queued, Verdict verdict) {
        if (verdict.equals(Verdict.SENT)) {
            metrics.sent();
            return claim.sent(queued);
        }
        boolean outOfPatience = queued.queuedAt().plus(config.patience()).isBefore(clock.instant());
        LOG.warnf(
                "mail not sent key=%s attempts=%d reason=%s", queued.mail().key(), queued.attempts(), verdict.reason());
        if (verdict.refused() || outOfPatience) {
            metrics.refused();
            return claim.refused(queued, verdict.reason());
        }
        return claim.release(
                queued,
                MailBackOff.delay(queued.attempts(), ThreadLocalRandom.current().nextDouble()));
    }
}
