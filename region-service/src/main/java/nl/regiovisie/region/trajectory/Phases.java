package nl.regiovisie.region.trajectory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiovisie.platform.check.FieldErrors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The phases that there are. */
@ApplicationScoped
class Phases {

    private final Mutiny.Session session;

    Phases(Mutiny.Session session) {
        this.session = session;
    }

    Uni<List<Phase>> inOrder() {
        return session.createSelectionQuery("from TrajectoryPhase p order by p.position", TrajectoryPhase.class)
                .getResultList()
                .map(phases -> phases.stream().map(TrajectoryPhase::view).toList());
    }

    /** Notes what does not fit the phase that is named, or that there is no such phase. */
    static void check(TrajectoryFacts facts, List<Phase> phases, FieldErrors errors) {
        if (facts.phase() != null) {
            String choices = phases.stream().map(Phase::code).collect(Collectors.joining(", "));
            phases.stream()
                    .filter(phase -> phase.code().equals(facts.phase()))
                    .findFirst()
                    .ifPresentOrElse(
                            phase -> facts.check(phase, errors),
                            () -> errors.add("phase", "no-such-choice", facts.phase(), choices));
        }
    }
}
