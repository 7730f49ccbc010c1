package nl.regiovisie.gateway.web.vision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PassageOrigins.Origin;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.PublicVisions.Sections;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;

/**
 * One version of the vision of a region.
 *
 * @param others the other versions, the newest first
 * @param origins what led to its passages
 * @param moments when this version is or was evaluated, by day
 */
record VisionPage(
        Region region,
        Version version,
        List<Version> others,
        Part<Sections> sections,
        Part<List<Moment>> moments,
        Part<List<Origin>> origins) {

    /** The recommendations that led to a passage, each once, by number. */
    public List<Origin> origins(UUID passage) {
        Map<UUID, Origin> each = new LinkedHashMap<>();
        Part.items(origins).stream()
                .filter(origin -> origin.passageId().equals(passage))
                .forEach(origin -> each.putIfAbsent(origin.recommendationId(), origin));
        return List.copyOf(each.values());
    }

    public Stand stand() {
        return new Stand(version);
    }
}
