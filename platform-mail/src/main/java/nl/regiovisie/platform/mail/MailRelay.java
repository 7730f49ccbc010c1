package nl.regiovisie.platform.mail;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.ConsumeEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the queue, in lanes that each take one mail after the other, so that a slow hand-over holds up no
 * other. A commit wakes one lane; a lane that finds a mail wakes the next. A poll finds what must be tried again and what
 * a crashed instance left behind.
 */
@ApplicationScoped
class MailRelay {

    static final String WAKE_UP = "mail";

    private static final Logger LOG = Logger.getLogger(MailRelay.class);
    private static final int PATIENCE_AT_STOP_S = 5;

    private final MailDelivery delivery;
    private final int lanes;
    private final Semaphore free;
    private final AtomicBoolean missed = new AtomicBoolean();
    private volatile boolean stopping;

    MailRelay(MailDelivery delivery, MailConfig config) {
        this.delivery = delivery;
        this.lanes = config.lanes();
        this.free = new Semaphore(lanes);
    }

    /** Does not wait for the lanes: they run as long as there is mail. */
    @Scheduled(every = "${regiovisie.mail.every:10s}")
    Uni<Void> poll() {
        wake();
        return Uni.createFrom().voidItem();
    }

    @ConsumeEvent(WAKE_UP)
    Uni<Void> wake(String ignored) {
        return poll();
    }

    /** Waits for what is in flight: a mail whose answer we no longer heard would be sent again. */
    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        if (!free.tryAcquire(lanes, PATIENCE_AT_STOP_S, TimeUnit.SECONDS)) {
            LOG.warnf("mails are left in flight, they will be sent again lanes=%d", lanes - free.availablePermits());
        }
    }

    /** With all lanes busy, one that is about to end looks once more. */
    private void wake() {
        if (!another()) {
            missed.set(true);
        }
    }

    private boolean another() {
        boolean starts = !stopping && free.tryAcquire();
        if (starts) {
            lane().subscribe()
                    .with(
                            done -> {},
                            failure -> LOG.warnf("mail lane failed, the next look goes on: %s", failure.toString()));
        }
        return starts;
    }

    private Uni<Void> lane() {
        return Multi.createBy()
                .repeating()
                .uni(() -> delivery.one(this::another))
                .whilst(more -> !stopping && (more || missed.getAndSet(false)))
                .collect()
                .last()
                .replaceWithVoid()
                .onTermination()
                .invoke(() -> free.release());
    }
}
