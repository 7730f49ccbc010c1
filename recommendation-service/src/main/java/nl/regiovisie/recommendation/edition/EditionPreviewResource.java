package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/edition-previews")
@Tag(name = "Edities")
public class EditionPreviewResource {

    private final EditionMaking making;

    EditionPreviewResource(EditionMaking making) {
        this.making = making;
    }

    @GET
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "editionPreview",
            summary = "Wat er nieuw zou zijn in een editie die nu gemaakt wordt",
            description = "Zonder regio en zonder reeks: van heel Nederland.")
    public Uni<EditionPreview> preview(@QueryParam("region") String region, @QueryParam("series") String series) {
        return making.preview(EditionDraft.of(region, series));
    }
}
