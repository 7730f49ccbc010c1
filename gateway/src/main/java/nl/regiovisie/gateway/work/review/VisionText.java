package nl.regiovisie.gateway.work.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublicVisions;
import nl.regiovisie.gateway.web.published.PublicVisions.Section;
import nl.regiovisie.gateway.web.published.PublicVisions.Sections;
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
        return visions.text(region).map(Sections::filled).onFailure().recoverWithItem(List.of());
    }
}
