package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/body-kinds")
@Tag(name = "Raden", description = "Cliëntenraden en andere vormen van medezeggenschap")
public class BodyKindResource {

    private final BodyKinds kinds;

    BodyKindResource(BodyKinds kinds) {
        this.kinds = kinds;
    }

    @GET
    @PermitAll
    @Operation(operationId = "bodyKinds", summary = "De vormen van medezeggenschap die er zijn")
    public Uni<Page<BodyKindView>> all() {
        return kinds.inOrder().map(Page::whole);
    }
}
