package nl.regiovisie.recommendation.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;

@ApplicationScoped
class ContributionService {

    private final Contributions contributions;
    private final Audit audit;
    private final Clock clock;

    ContributionService(Contributions contributions, Audit audit, Clock clock) {
        this.contributions = contributions;
        this.audit = audit;
        this.clock = clock;
    }

    /** The fate that it has already is no change. */
    @Transaction
    Uni<Void> decide(UUID id, FateDecision decision, String ifMatch) {
        decision.check();
        return contributions.lock(id).chain(contribution -> decide(contribution, decision, ifMatch));
    }

    private Uni<Void> decide(Contribution contribution, FateDecision decision, String ifMatch) {
        if (contribution.hasFate(decision.state(), decision.reason())) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, contribution.version(), () -> null);
        contribution.decide(decision.state(), decision.reason(), clock.instant());
        return audit.record("decide-fate", "contribution/" + contribution.id());
    }
}
