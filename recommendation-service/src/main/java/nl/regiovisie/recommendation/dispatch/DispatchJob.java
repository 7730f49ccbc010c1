package nl.regiovisie.recommendation.dispatch;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Queues what is planned, batch after batch, and notes how the mail server took what was queued. */
@ApplicationScoped
class DispatchJob {

    private static final Logger LOG = Logger.getLogger(DispatchJob.class);
    private static final int BATCH = 50;

    private static final String SETTLE = """
        update dispatch d
           set state = case m.state when 'SENT' then 'HANDED_OVER' else 'FAILED' end, settled_at = m.finished_at,
               reason = m.refused
          from mail m
         where d.state = 'QUEUED' and m.state in ('SENT', 'REFUSED')
           and m.key = 'dispatch/' || d.edition_id || '/' || d.recipient_id
                       || case when d.attempt = 1 then '' else '/' || d.attempt end\
        """;

    private final DispatchQueue queue;
    private final Pool pool;

    DispatchJob(DispatchQueue queue, Pool pool) {
        this.queue = queue;
        this.pool = pool;
    }

    @Scheduled(every = "${regiovisie.dispatch.every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return send().chain(() -> pool.query(SETTLE).execute())
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("editions not sent, next look goes on: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    /** All that is planned. */
    Uni<Void> send() {
        return queue.next(BATCH)
                .chain(looked -> looked < BATCH ? Uni.createFrom().voidItem() : send());
    }
}
