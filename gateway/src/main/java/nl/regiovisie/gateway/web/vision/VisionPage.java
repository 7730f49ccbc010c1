package nl.regiovisie.gateway.web.vision;

import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.PublicVisions.Sections;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;

/**
 * One version of the vision of a region.
 *
 * @param others the other versions, the newest first
 * @param moments when this version is or was evaluated, by day
 */
record VisionPage(
        Region region,
        Version version,
        List<Version> others,
        Part<Sections> sections,
        Part<List<Moment>> moments,
        LocalDate today) {

    public Stand stand() {
        return Stand.of(version, Part.items(moments), today);
    }
}
