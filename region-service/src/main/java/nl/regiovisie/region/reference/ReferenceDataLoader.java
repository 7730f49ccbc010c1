package nl.regiovisie.region.reference;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.region.classification.Registration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Registers the facts that ship with this service when nothing is known yet: they are the first classification, and what a
 * steward loads later is newer. The service is ready once that has been looked at.
 */
@Readiness
@ApplicationScoped
class ReferenceDataLoader implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(ReferenceDataLoader.class);

    private final Registration registration;
    private final boolean wanted;
    private volatile boolean loaded;

    /** @param wanted false for a register that begins with nothing, and gets its first classification from a steward */
    ReferenceDataLoader(
            Registration registration,
            @ConfigProperty(name = "regiovisie.reference-data", defaultValue = "true") boolean wanted) {
        this.registration = registration;
        this.wanted = wanted;
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> loadOnce() {
        return loaded ? Uni.createFrom().voidItem() : load().replaceWithVoid();
    }

    /** @return how many regions and municipalities are new: all, or none */
    Uni<Long> load() {
        ReferenceData facts = wanted ? ReferenceData.read() : ReferenceData.NOTHING;
        return registration
                .registerFirst(facts.regions(), facts.municipalities())
                .invoke(news -> {
                    LOG.infof("reference data loaded new=%d", news);
                    loaded = true;
                });
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("reference data").status(loaded).build();
    }
}
