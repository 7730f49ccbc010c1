package nl.regiovisie.recommendation.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.recommendation.contribution.Contribution;

/** The contributions that a recommendation has as sources now, and those that a draft wants it to have. */
class Bundle {

    private final UUID recommendation;
    private final Draft draft;
    private final Map<UUID, Contribution> contributions;

    Bundle(UUID recommendation, Draft draft, List<Contribution> contributions) {
        this.recommendation = recommendation;
        this.draft = draft;
        this.contributions = contributions.stream().collect(Collectors.toMap(Contribution::id, Function.identity()));
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
            boolean supported = region == null || wanted().stream().anyMatch(source -> source.holdsIn(region));
            errors.check(supported, "regionCodes[" + index + "]", "region-without-source");
        }
    }

    /** Those that are a source of another recommendation, so that they cannot be one of this. */
    List<Contribution> taken() {
        return wanted().stream()
                .filter(source -> source.isBundledElsewhere(recommendation))
                .toList();
    }

    /** Whether the sources are what the draft wants already. */
    boolean isAsWanted() {
        return current().equals(draft.distinctSources());
    }

    /** Bundles what the draft adds and releases what it drops. */
    void apply(Instant now) {
        wanted().forEach(source -> source.bundle(recommendation, now));
        current().stream()
                .filter(id -> !draft.sources().contains(id))
                .forEach(id -> contributions.get(id).release(now));
    }

    private List<Contribution> wanted() {
        return draft.distinctSources().stream()
                .filter(contributions::containsKey)
                .map(contributions::get)
                .toList();
    }

    private Set<UUID> current() {
        return contributions.values().stream()
                .filter(source -> recommendation.equals(source.recommendationId()))
                .map(Contribution::id)
                .collect(Collectors.toSet());
    }
}
