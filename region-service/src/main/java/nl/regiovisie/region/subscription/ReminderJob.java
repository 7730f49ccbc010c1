package nl.regiovisie.region.subscription;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.regiovisie.platform.Today;
import org.jboss.logging.Logger;

/**
 * Looks each day at everything of the coming eight weeks. It keeps no list of days that it did: what was not queued yet
 * is due, so a day on which nothing ran is made up for by the next look.
 */
@ApplicationScoped
class ReminderJob {

    private static final Logger LOG = Logger.getLogger(ReminderJob.class);
    private final List<Occasions> sources;
    private final Reminding reminding;
    private final RemindersConfig config;
    private final Clock clock;

    ReminderJob(@All List<Occasions> sources, Reminding reminding, RemindersConfig config, Clock clock) {
        this.sources = sources;
        this.reminding = reminding;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${regiovisie.reminders.every:10m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return LocalTime.now(clock.withZone(Today.AMSTERDAM)).isBefore(config.from())
                ? Uni.createFrom().voidItem()
                : remind(LocalDate.now(clock.withZone(Today.AMSTERDAM)));
    }

    /** Queues everything that is due on that day. */
    Uni<Void> remind(LocalDate today) {
        return Multi.createFrom()
                .range(1, Lead.LONGEST_DAYS + 1)
                .onItem()
                .transformToUniAndConcatenate(days -> occasions(today.plusDays(days)))
                .onItem()
                .<Occasion>disjoint()
                .onItem()
                .transformToUniAndConcatenate(occasion -> remind(occasion, today))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<List<Occasion>> occasions(LocalDate day) {
        return Multi.createFrom()
                .iterable(sources)
                .onItem()
                .transformToUniAndConcatenate(source -> source.on(day))
                .onItem()
                .<Occasion>disjoint()
                .collect()
                .asList();
    }

    /** One that fails does not keep the others from being told; the next look tries it again. */
    private Uni<Void> remind(Occasion occasion, LocalDate today) {
        Lead lead = Lead.due(today, occasion.day()).orElseThrow();
        return Multi.createBy()
                .repeating()
                .uni(() -> reminding.page(occasion, lead, today))
                .whilst(more -> more)
                .collect()
                .last()
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "reminder not queued, next look goes on occasion=%s lead=%s: %s",
                        occasion.key(), lead, failure.toString()))
                .onFailure()
                .recoverWithNull();
    }
}
