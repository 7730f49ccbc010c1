package nl.regiovisie.region.section;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/visions/{region}/text")
@Tag(name = "Regiovisies")
public class VisionTextResource {

    private final Sections sections;

    VisionTextResource(Sections sections) {
        this.sections = sections;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "visionText",
            summary = "De tekst van de nieuwste versie die iedereen mag lezen",
            description = "Leeg zolang die er niet is.")
    public Uni<SectionsView> readable(@PathParam("region") String region) {
        return sections.readable(region);
    }
}
