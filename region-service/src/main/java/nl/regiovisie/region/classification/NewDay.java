package nl.regiovisie.region.classification;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Others know one name of each region and municipality: they hear of a new one on the day on which it begins to hold. */
@ApplicationScoped
class NewDay {

    private static final Logger LOG = Logger.getLogger(NewDay.class);

    private final Registration registration;

    NewDay(Registration registration) {
        this.registration = registration;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tellWhatBegan() {
        return registration
                .tellWhatBegan()
                .invoke(told -> LOG.debugf("names of today told count=%d", told))
                .onFailure()
                .invoke(failure -> LOG.warn("names of today not told, next try in ten minutes", failure))
                .onFailure()
                .recoverWithItem(0L)
                .replaceWithVoid();
    }
}
