package nl.regiovisie.recommendation.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.contribution.Contribution;

/** The contributions that a recommendation has as sources now, and those that a draft wants it to have. */
class Bundle {

    private final UUID recommendation;
    private final Draft draft;
    private final Map<UUID, Contribution> contributions;

    /** @param contributions those that the draft wants, and all sources of {@link #recommendations} */
    Bundle(UUID recommendation, Draft draft, List<Contribution> contributions) {
        this.recommendation = recommendation;
        this.draft = draft;
        this.contributions = contributions.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
    }

    UUID recommendation() {
        return recommendation;
    }

    /** Of which the sources matter to a draft: its own, those that it takes the place of, those that it takes from. */
    static List<UUID> recommendations(UUID recommendation, Draft draft) {
        return Stream.of(List.of(recommendation), draft.supersedes(), draft.takesFrom())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Notes sources that do not exist, and regions in which no source holds. */
    void check(FieldErrors errors) {
        List<UUID> sources = draft.sources();
        for (int index = 0; index < sources.size(); index++) {
            boolean known = sources.get(index) == null || contributions.containsKey(sources.get(index));
            errors.check(known, "sources[" + index + "]", "unknown-contribution");
        }
        List<String> regions = draft.regionCodes();
        for (int index = 0; index < regions.size(); index++) {
            String region = regions.get(index);
            boolean supported = region == null || supporting().anyMatch(source -> source.holdsIn(region));
            errors.check(supported, "regionCodes[" + index + "]", "region-without-source");
        }
    }

    /** Those that are a source of another recommendation, which the draft may not take them from. */
    List<Contribution> taken() {
        return wanted().filter(source -> source.isBundledElsewhere(recommendation))
                .filter(source -> !draft.takesFrom().contains(source.recommendationId()))
                .toList();
    }

    /** Other drafts that lose a source to this one. */
    Set<UUID> losers() {
        return wanted().filter(source -> source.isBundledElsewhere(recommendation))
                .map(Contribution::recommendationId)
                .collect(Collectors.toSet());
    }

    /** Whether the sources are what the draft wants already. */
    boolean isAsWanted() {
        return current().equals(draft.distinctSources());
    }

    /** Bundles what the draft adds and releases what it drops. */
    void apply(Instant now) {
        wanted().filter(source -> source.isBundledElsewhere(recommendation)).forEach(source -> source.release(now));
        wanted().forEach(source -> source.bundle(recommendation, now));
        current().stream()
                .filter(id -> !draft.sources().contains(id))
                .forEach(id -> contributions.get(id).release(now));
    }

    private Stream<Contribution> wanted() {
        return draft.distinctSources().stream()
                .filter(contributions::containsKey)
                .map(contributions::get);
    }

    private Stream<Contribution> supporting() {
        return contributions.values().stream()
                .filter(source -> draft.sources().contains(source.id())
                        || draft.supersedes().contains(source.recommendationId()));
    }

    private Set<UUID> current() {
        return contributions.values().stream()
                .filter(source -> recommendation.equals(source.recommendationId()))
                .map(Contribution::id)
                .collect(Collectors.toSet());
    }
}
