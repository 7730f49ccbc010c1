package nl.regiovisie.gateway.work.bundle;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.work.bundle.Contributions.Contribution;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.topic.Topics.Topic;

/**
 * The form on which a recommendation is written.
 *
 * @param sources that can be ticked
 * @param newer what another editor stored meanwhile; else null
 */
public record DraftPage(
        UUID id,
        DraftForm form,
        Faults faults,
        Recommendation newer,
        List<Contribution> sources,
        List<Named> themes,
        List<Topic> topics,
        List<Region> regions) {

    /** Regions in which one of the sources holds, or that were chosen before. */
    public List<String> scope() {
        return Stream.concat(
                        form.regionCodes().stream(), sources.stream().flatMap(source -> source.regionCodes().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Topics that are offered, and those that were chosen before. */
    public List<Topic> about() {
        return topics.stream()
                .filter(topic -> topic.offered() || form.topics().contains(topic.id()))
                .toList();
    }

    public String region(String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .map(Region::displayName)
                .findFirst()
                .orElse(code);
    }

    public boolean chosen(Contribution source) {
        return form.sources().contains(source.id());
    }

    public boolean stored() {
        return !form.version().isEmpty();
    }
}
