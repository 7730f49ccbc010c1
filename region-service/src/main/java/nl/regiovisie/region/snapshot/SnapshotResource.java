package nl.regiovisie.region.snapshot;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/snapshots")
@Tag(name = "Beheer", description = "Voor wie het platform beheert")
public class SnapshotResource {

    private final SnapshotService service;

    SnapshotResource(SnapshotService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "snapshotKinds", summary = "Wat er opnieuw verstuurd kan worden")
    public Page<String> kinds() {
        return Page.whole(service.kinds());
    }

    @POST
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "tellSnapshot",
            summary = "Alles opnieuw versturen naar de andere diensten",
            description = "Voor een dienst die met niets begint. Wie het al wist, merkt er niets van.")
    public Uni<Page<Told>> tell(@NotNull SnapshotRequest request) {
        return service.tell(request.chosenFrom(service.kinds())).map(Page::whole);
    }
}
