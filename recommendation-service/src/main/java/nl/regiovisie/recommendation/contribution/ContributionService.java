package nl.regiovisie.recommendation.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.topic.Topics;

@ApplicationScoped
class ContributionService {

    private final Contributions contributions;
    private final Topics topics;
    private final Audit audit;
    private final Clock clock;

    ContributionService(Contributions contributions, Topics topics, Audit audit, Clock clock) {
        this.contributions = contributions;
        this.topics = topics;
        this.audit = audit;
        this.clock = clock;
    }

    /** The fate that it has already is no change. */
    @Transaction
    Uni<Void> decide(UUID id, FateDecision decision, String ifMatch) {
        decision.check();
        return contributions.lock(id).chain(contribution -> decide(contribution, decision, ifMatch));
    }

    /** What it is about already is no change. */
    @Transaction
    Uni<Void> choose(UUID id, TopicChoice choice, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        choice.check(errors);
        return contributions
                .lock(id)
                .chain(contribution -> topics.check("topics", choice.topics(), contribution.topics(), errors)
                        .invoke(errors::refuse)
                        .chain(() -> choose(contribution, choice, ifMatch)));
    }

    private Uni<Void> choose(Contribution contribution, TopicChoice choice, String ifMatch) {
        if (contribution.topics().equals(choice.topics())) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, contribution.version(), () -> null);
        contribution.isAbout(choice.topics());
        return audit.record("choose-topics", "contribution/" + contribution.id());
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
