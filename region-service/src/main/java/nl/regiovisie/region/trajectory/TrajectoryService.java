package nl.regiovisie.region.trajectory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.region.provider.Providers;

@ApplicationScoped
class TrajectoryService {

    private final Trajectories trajectories;
    private final Phases phases;
    private final Providers providers;
    private final Audit audit;
    private final Clock clock;

    TrajectoryService(Trajectories trajectories, Phases phases, Providers providers, Audit audit, Clock clock) {
        this.trajectories = trajectories;
        this.phases = phases;
        this.providers = providers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts a trajectory, or moves it on. How it stands already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> go(UUID id, TrajectoryFacts facts, String ifMatch) {
        return refuseInvalid(facts)
                .chain(() -> trajectories.lock(id))
                .call(() -> facts.endedOn() == null
                        ? trajectories.refuseSecond(id, facts.providerId())
                        : Uni.createFrom().voidItem())
                .chain(known -> known == null
                        ? start(id, facts).replaceWith(true)
                        : move(known, facts, ifMatch).replaceWith(false));
    }

    private Uni<Void> refuseInvalid(TrajectoryFacts facts) {
        FieldErrors errors = new FieldErrors();
        facts.check(errors);
        return phases.inOrder()
                .invoke(known -> Phases.check(facts, known, errors))
                .chain(() -> providers.check("providerId", facts.providerId(), errors))
                .invoke(errors::refuse);
    }

    private Uni<Void> start(UUID id, TrajectoryFacts facts) {
        return trajectories
                .add(new Trajectory(id, facts, clock.instant()))
                .chain(() -> audit.record("start-trajectory", "trajectory/" + id));
    }

    private Uni<Void> move(Trajectory trajectory, TrajectoryFacts facts, String ifMatch) {
        if (trajectory.says(facts)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, trajectory.version(), () -> null);
        trajectory.go(facts, clock.instant());
        return audit.record("move-trajectory", "trajectory/" + trajectory.id());
    }
}
