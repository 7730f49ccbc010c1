package nl.regiovisie.meeting.theme;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Registers the lists that ship with this service, once after each start; until then the service is not ready. Of two
 * instances that start at the same moment one fails, and finds nothing to do when it tries again.
 */
@Readiness
@ApplicationScoped
class ReferenceDataLoader implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ReferenceDataLoader.class);

    private final Registration registration;
    private final ReferenceData facts;
    private volatile boolean loaded;

    ReferenceDataLoader(Registration registration, ObjectMapper json) {
        this.registration = registration;
        this.facts = ReferenceData.read(json);
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> loadOnce() {
        return loaded ? Uni.createFrom().voidItem() : load().replaceWithVoid();
    }

    /** @return how many entries were new or changed */
    Uni<Long> load() {
        return registration.register(facts).invoke(news -> {
            LOG.infof("reference data loaded changed=%d", news);
            loaded = true;
        });
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reference data").status(loaded).build();
    }
}
