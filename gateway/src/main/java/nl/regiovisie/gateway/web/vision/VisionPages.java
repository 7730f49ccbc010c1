package nl.regiovisie.gateway.web.vision;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PassageOrigins;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;
import nl.regiovisie.gateway.web.published.PublicVisions.Vision;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the pages of visions show. */
@ApplicationScoped
class VisionPages {

    private final PublicVisions visions;
    private final PublicRegions regions;
    private final PassageOrigins origins;

    VisionPages(
            @RestClient PublicVisions visions, @RestClient PublicRegions regions, @RestClient PassageOrigins origins) {
        this.visions = visions;
        this.regions = regions;
        this.origins = origins;
    }

    Uni<VisionsPage> all(String status) {
        return visions.all().map(all -> new VisionsPage(status, all.items()));
    }

    /** @return number of the newest version; fails with {@link NotFound} if the region has none */
    Uni<Integer> newest(String region) {
        return visions.of(region)
                .map(vision -> vision.newest() == null ? null : vision.newest().number())
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("regiovisie van regio", region));
    }

    Uni<VisionPage> version(String code, int number) {
        return Uni.combine()
                .all()
                .unis(
                        regions.all().map(Slice::items),
                        visions.of(code),
                        Part.of(visions.sections(code, number)),
                        Part.of(visions.moments(code).map(Slice::items)),
                        Part.of(origins.of(code + "-v" + number).map(Slice::items)))
                .with((all, vision, sections, moments, led) -> {
                    Version version = version(vision, number);
                    return new VisionPage(
                            region(all, code),
                            version,
                            vision.versions().stream()
                                    .filter(other -> other.number() != number)
                                    .toList(),
                            sections,
                            moments.map(known -> about(version, known)),
                            led);
                });
    }

    private static List<Moment> about(Version version, List<Moment> moments) {
        return moments.stream()
                .filter(moment -> moment.versionId().equals(version.id()))
                .toList();
    }

    private static Version version(Vision vision, int number) {
        return vision.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("versie van de regiovisie", number));
    }

    private static Region region(List<Region> all, String code) {
        return all.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("regio", code));
    }
}
