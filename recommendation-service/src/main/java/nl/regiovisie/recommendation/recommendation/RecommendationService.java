package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.contribution.Contribution;
import nl.regiovisie.recommendation.contribution.Contributions;

@ApplicationScoped
class RecommendationService {

    private final Recommendations recommendations;
    private final Contributions contributions;
    private final DraftCheck check;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RecommendationService(
            Recommendations recommendations,
            Contributions contributions,
            DraftCheck check,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.recommendations = recommendations;
        this.contributions = contributions;
        this.check = check;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes a draft, or changes it. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> draft(UUID id, Draft draft, String ifMatch) {
        return contributions
                .lockForBundling(draft.distinctSources(), id)
                .map(found -> new Bundle(id, draft, found))
                .call(bundle -> check.refuseInvalid(draft, bundle))
                .chain(bundle -> recommendations
                        .find(id)
                        .chain(known -> known.isPresent()
                                ? rewrite(known.get(), draft, bundle, ifMatch).replaceWith(false)
                                : write(id, draft, bundle).replaceWith(true)));
    }

    /** Gives it a number and shows it to everyone. What is published already stays as it is. */
    @Transaction
    Uni<Void> publish(UUID id, String ifMatch) {
        return contributions
                .lockSources(id)
                .chain(sources -> recommendations
                        .get(id)
                        .chain(recommendation -> recommendation.isPublished()
                                ? Uni.createFrom().voidItem()
                                : publish(recommendation, sources, ifMatch)));
    }

    private Uni<Void> write(UUID id, Draft draft, Bundle bundle) {
        return recommendations
                .add(Recommendation.draft(id, draft, clock.instant()))
                .invoke(() -> bundle.apply(clock.instant()))
                .chain(() -> audit.record("draft-recommendation", "recommendation/" + id));
    }

    private Uni<Void> rewrite(Recommendation recommendation, Draft draft, Bundle bundle, String ifMatch) {
        if (recommendation.says(draft) && bundle.isAsWanted()) {
            return Uni.createFrom().voidItem();
        }
        if (!recommendation.isPublished()) {
            IfMatch.check(ifMatch, recommendation.version(), () -> null);
        }
        recommendation.rewrite(draft, clock.instant());
        bundle.apply(clock.instant());
        return audit.record("rewrite-recommendation", "recommendation/" + recommendation.id());
    }

    private Uni<Void> publish(Recommendation recommendation, List<Contribution> sources, String ifMatch) {
        if (ifMatch != null) {
            IfMatch.check(ifMatch, recommendation.version(), () -> null);
        }
        List<UUID> ids = sources.stream().map(Contribution::id).toList();
        return recommendations
                .number(recommendation)
                .chain(number -> outbox.append(recommendation.publish(number, ids, clock.instant())))
                .chain(() -> audit.record("publish-recommendation", "recommendation/" + recommendation.id()));
    }
}
