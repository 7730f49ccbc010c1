package nl.regiovisie.region.reference;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.region.classification.Registration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Registers the facts that ship with this service, once after each start; until then the service is not ready. Of two
 * instances that start at the same moment one fails, and finds nothing to do when it tries again.
 */
@Readiness
@ApplicationScoped
class ReferenceDataLoader implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ReferenceDataLoader.class);

    private final Registration registration;
    private volatile boolean loaded;

    ReferenceDataLoader(Registration registration) {
        this.registration = registration;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> loadOnce() {
        return loaded ? Uni.createFrom().voidItem() : load().replaceWithVoid();
    }

    /** @return how many regions and municipalities were new or changed */
    Uni<Long> load() {
        ReferenceData facts = ReferenceData.read();
        return registration.register(facts.regions(), facts.municipalities()).invoke(news -> {
            LOG.infof("reference data loaded changed=%d", news);
            loaded = true;
        });
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reference data").status(loaded).build();
    }
}
