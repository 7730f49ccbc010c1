package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.contribution.Contribution;
import nl.regiovisie.recommendation.reference.Reference;
import nl.regiovisie.recommendation.topic.Topics;

/** Whether a draft can be stored: everything that is wrong with its fields at once, then who stands in its way. */
@ApplicationScoped
class DraftCheck {

    /** What stands in the way: a contribution and the recommendation that has it. */
    record Taken(UUID contribution, UUID recommendation, Integer number, String title) {}

    private final Reference reference;
    private final Recommendations recommendations;
    private final Topics topics;

    DraftCheck(Reference reference, Recommendations recommendations, Topics topics) {
        this.reference = reference;
        this.recommendations = recommendations;
        this.topics = topics;
    }

    Uni<Void> refuseInvalid(Draft draft, Bundle bundle) {
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        bundle.check(errors);
        return theme(draft, errors)
                .chain(() -> topics(bundle.recommendation(), draft, errors))
                .chain(() -> regions(draft, errors))
                .chain(() -> others(draft, errors))
                .invoke(errors::refuse)
                .chain(() -> refuseTaken(bundle.taken()));
    }

    private Uni<Void> theme(Draft draft, FieldErrors errors) {
        return draft.theme() == null
                ? Uni.createFrom().voidItem()
                : reference
                        .hasTheme(draft.theme())
                        .invoke(known -> errors.check(known, "theme", "unknown-theme"))
                        .replaceWithVoid();
    }

    /** Those that stand there already may have ended. */
    private Uni<Void> topics(UUID id, Draft draft, FieldErrors errors) {
        return draft.topics().isEmpty()
                ? Uni.createFrom().voidItem()
                : recommendations
                        .find(id)
                        .map(known -> known.map(Recommendation::topics).orElse(List.of()))
                        .chain(kept -> topics.check("topics", draft.topics(), kept, errors));
    }

    private Uni<Void> regions(Draft draft, FieldErrors errors) {
        return reference
                .unknownRegions(draft.regionCodes())
                .invoke(unknown -> note(draft.regionCodes(), unknown, errors))
                .replaceWithVoid();
    }

    private Uni<Void> others(Draft draft, FieldErrors errors) {
        List<UUID> others = Stream.concat(draft.supersedes().stream(), draft.takesFrom().stream())
                .toList();
        return others.isEmpty()
                ? Uni.createFrom().voidItem()
                : recommendations
                        .these(others)
                        .invoke(found -> {
                            note("supersedes", draft.supersedes(), found, RecommendationStatus.PUBLISHED, errors);
                            note("takesFrom", draft.takesFrom(), found, RecommendationStatus.DRAFT, errors);
                        })
                        .replaceWithVoid();
    }

    private static void note(
            String field, List<UUID> ids, List<Recommendation> found, RecommendationStatus status, FieldErrors errors) {
        for (int index = 0; index < ids.size(); index++) {
            UUID id = ids.get(index);
            boolean fits = found.stream().anyMatch(one -> one.id().equals(id) && one.status() == status);
            errors.check(
                    fits,
                    field + "[" + index + "]",
                    "recommendation-not-" + status.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void note(List<String> codes, Collection<String> unknown, FieldErrors errors) {
        for (int index = 0; index < codes.size(); index++) {
            boolean known = codes.get(index) == null || !unknown.contains(codes.get(index));
            errors.check(known, "regionCodes[" + index + "]", "unknown-region");
        }
    }

    private Uni<Void> refuseTaken(List<Contribution> taken) {
        if (taken.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return recommendations
                .these(taken.stream().map(Contribution::recommendationId).collect(Collectors.toSet()))
                .chain(others -> Uni.createFrom().failure(refusal(taken, others)));
    }

    private static RuleBroken refusal(List<Contribution> taken, List<Recommendation> others) {
        String names = others.stream()
                .map(other -> (other.isPublic() ? other.number() + " " : "") + "“" + other.title() + "”")
                .collect(Collectors.joining(", "));
        List<Taken> ways = taken.stream()
                .flatMap(source -> others.stream()
                        .filter(other -> other.id().equals(source.recommendationId()))
                        .map(other -> new Taken(source.id(), other.id(), other.number(), other.title())))
                .toList();
        return new RuleBroken("contribution-taken", Messages.of("contribution-taken", taken.size(), names))
                .current(ways);
    }
}
