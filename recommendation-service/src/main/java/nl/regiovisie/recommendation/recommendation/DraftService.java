package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.contribution.Contribution;
import nl.regiovisie.recommendation.contribution.Contributions;

/** Writing recommendations before they are public. Every step is kept, so that it can be taken back. */
@ApplicationScoped
class DraftService {

    private final Recommendations recommendations;
    private final Contributions contributions;
    private final Wordings wordings;
    private final DraftCheck check;
    private final Audit audit;
    private final Clock clock;

    DraftService(
            Recommendations recommendations,
            Contributions contributions,
            Wordings wordings,
            DraftCheck check,
            Audit audit,
            Clock clock) {
        this.recommendations = recommendations;
        this.contributions = contributions;
        this.wordings = wordings;
        this.check = check;
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
        return checked(id, draft)
                .chain(bundle -> recommendations
                        .find(id)
                        .chain(known -> known.isPresent()
                                ? rewrite(known.get(), draft, bundle, ifMatch).replaceWith(false)
                                : write(id, draft, bundle).replaceWith(true)));
    }

    /**
     * Adds sources to a draft or takes them out, whatever another editor wrote in it meanwhile: no words are lost by
     * that.
     */
    @Transaction
    Uni<Void> bundle(UUID id, Bundling bundling) {
        bundling.check();
        List<UUID> others =
                Stream.concat(Stream.of(id), bundling.takesFrom().stream()).toList();
        return contributions
                .lockForBundling(bundling.add(), others)
                .chain(found -> recommendations.get(id).chain(recommendation -> {
                    Draft draft = bundled(recommendation, bundling, found);
                    return checked(id, draft).chain(bundle -> change(recommendation, draft, bundle));
                }));
    }

    /** Lays a draft aside; its sources wait again. Writing it once more brings it back. */
    @Transaction
    Uni<Void> discard(UUID id, String ifMatch) {
        return contributions
                .lockSources(List.of(id))
                .chain(sources ->
                        recommendations.get(id).chain(recommendation -> discard(recommendation, sources, ifMatch)));
    }

    private Uni<Bundle> checked(UUID id, Draft draft) {
        return contributions
                .lockForBundling(draft.distinctSources(), Bundle.recommendations(id, draft))
                .map(found -> new Bundle(id, draft, found))
                .call(bundle -> check.refuseInvalid(draft, bundle));
    }

    private Uni<Void> write(UUID id, Draft draft, Bundle bundle) {
        return recommendations
                .add(Recommendation.draft(id, draft, clock.instant()))
                .chain(() -> apply(bundle))
                .chain(() -> wordings.keep(id))
                .chain(() -> audit.record("draft-recommendation", "recommendation/" + id));
    }

    private Uni<Void> rewrite(Recommendation recommendation, Draft draft, Bundle bundle, String ifMatch) {
        if (recommendation.says(draft) && bundle.isAsWanted()) {
            return Uni.createFrom().voidItem();
        }
        if (!recommendation.isPublic()) {
            IfMatch.check(ifMatch, recommendation.version(), () -> null);
        }
        return change(recommendation, draft, bundle);
    }

    private Uni<Void> change(Recommendation recommendation, Draft draft, Bundle bundle) {
        if (recommendation.says(draft) && bundle.isAsWanted()) {
            return Uni.createFrom().voidItem();
        }
        recommendation.rewrite(draft, clock.instant());
        return apply(bundle)
                .chain(() -> wordings.keep(recommendation.id()))
                .chain(() -> audit.record("rewrite-recommendation", "recommendation/" + recommendation.id()));
    }

    /** Drafts that lose a source have changed too: whoever has one open in a tab is told. */
    private Uni<Void> apply(Bundle bundle) {
        Collection<UUID> losers = bundle.losers();
        bundle.apply(clock.instant());
        return losers.isEmpty()
                ? Uni.createFrom().voidItem()
                : recommendations
                        .these(losers)
                        .invoke(others -> others.forEach(other -> other.touch(clock.instant())))
                        .chain(others -> InOrder.each(others, other -> wordings.keep(other.id())));
    }

    private Uni<Void> discard(Recommendation recommendation, List<Contribution> sources, String ifMatch) {
        if (recommendation.status() == RecommendationStatus.DISCARDED) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, recommendation.version(), () -> null);
        recommendation.discard(clock.instant());
        sources.forEach(source -> source.release(clock.instant()));
        return audit.record("discard-recommendation", "recommendation/" + recommendation.id());
    }

    private static Draft bundled(Recommendation recommendation, Bundling bundling, List<Contribution> found) {
        List<Contribution> current = found.stream()
                .filter(source -> recommendation.id().equals(source.recommendationId()))
                .toList();
        List<Contribution> added = found.stream()
                .filter(source -> bundling.add().contains(source.id()))
                .toList();
        Draft draft = recommendation
                .asDraft(current.stream().map(Contribution::id).toList())
                .takingFrom(bundling.takesFrom())
                .with(added);
        if (bundling.remove().isEmpty()) {
            return draft;
        }
        List<Contribution> kept = Stream.concat(current.stream(), added.stream())
                .filter(source -> !bundling.remove().contains(source.id()))
                .toList();
        return draft.without(bundling.remove(), kept);
    }
}
