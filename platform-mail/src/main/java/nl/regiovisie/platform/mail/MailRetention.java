package nl.regiovisie.platform.mail;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Forgets mails whose key needs no guarding any more, a piece at a time. */
@ApplicationScoped
class MailRetention {

    private static final Logger LOG = Logger.getLogger(MailRetention.class);

    private static final String FORGET = """
            delete from mail where key in (
              select key from mail where finished_at < now() - $1 * interval '1 second' limit 10000)""";

    private final Pool pool;
    private final MailConfig config;

    MailRetention(Pool pool, MailConfig config) {
        this.pool = pool;
        this.config = config;
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of((double) config.keep().toSeconds()))
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("old mails not forgotten, next try in an hour: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
