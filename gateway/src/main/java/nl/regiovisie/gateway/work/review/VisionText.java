package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublicVisions;
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;
import nl.regiovisie.gateway.web.published.PublicVisions.Vision;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The text of the vision of a region that answers can point at: the newest that everyone may read. */
@ApplicationScoped
class VisionText {

    private final PublicVisions visions;

    VisionText(@RestClient PublicVisions visions) {
        this.visions = visions;
    }

    /** @return sections that have a text; none when there is no such vision, or it cannot be had now */
    Uni<List<Section>> of(String region) {
        return visions.of(region)
                .chain(vision -> sections(region, readable(vision)))
                .onFailure()
                .recoverWithItem(List.of());
    }

    private Uni<List<Section>> sections(String region, Version version) {
        return version == null
                ? Uni.createFrom().item(List.of())
                : visions.sections(region, version.number()).map(sections -> sections.filled());
    }

    private static Version readable(Vision vision) {
        return vision.versions().stream()
                .filter(version -> !version.status().equals("PREPARATION")
                        && !version.status().equals("DRAFT"))
                .findFirst()
                .orElse(null);
    }
}
