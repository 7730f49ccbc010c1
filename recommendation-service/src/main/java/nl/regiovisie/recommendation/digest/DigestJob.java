package nl.regiovisie.recommendation.digest;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.transaction.InOrder;
import org.jboss.logging.Logger;

/**
 * Looks whose hour has come. An hour that the clock skips in spring has come in the next one; of the hour that comes twice
 * in autumn the second finds nobody, as everyone is told once a day. Whoever was missed while nothing ran is told at the
 * next look of that day, or at their hour of the next: what is new is counted from the last time.
 */
@ApplicationScoped
class DigestJob {

    private static final Logger LOG = Logger.getLogger(DigestJob.class);

    private final DigestReaders readers;
    private final NewsSince news;
    private final Telling telling;
    private final DigestConfig config;
    private final Clock clock;

    DigestJob(DigestReaders readers, NewsSince news, Telling telling, DigestConfig config, Clock clock) {
        this.readers = readers;
        this.news = news;
        this.telling = telling;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${regiovisie.digest.every:5m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return look(clock.instant());
    }

    Uni<Void> look(Instant now) {
        return from(null, DutchDates.local(now), now.minus(config.settled()));
    }

    private Uni<Void> from(UUID reached, ZonedDateTime local, Instant until) {
        LocalDate day = local.toLocalDate();
        return readers.due(day, local.getHour(), reached, config.page())
                .chain(page -> InOrder.each(page, reader -> tellOrLater(reader, day, until))
                        .chain(() -> page.size() < config.page()
                                ? Uni.createFrom().voidItem()
                                : from(last(page), local, until)));
    }

    /** One that fails does not keep the others from being told; the next look tries it again. */
    private Uni<Void> tellOrLater(Due reader, LocalDate day, Instant until) {
        return news.of(reader, until, day)
                .chain(found -> telling.tell(reader, found, day, until))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "daily mail not queued, next look goes on reader=%s: %s", reader.id(), failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private static UUID last(List<Due> page) {
        return page.get(page.size() - 1).id();
    }
}
