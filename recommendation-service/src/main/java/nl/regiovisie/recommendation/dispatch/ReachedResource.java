package nl.regiovisie.recommendation.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/editions/{id}/recipients")
@Tag(name = "Verzending")
public class ReachedResource {

    private final DispatchPages pages;

    ReachedResource(DispatchPages pages) {
        this.pages = pages;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "reachedOrganisations",
            summary = "Welke organisaties een editie kregen, en wat zij antwoordden",
            description = "Op naam, zonder adressen.")
    public Uni<Page<ReachedView>> all(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.reached(id, cursor, limit);
    }
}
