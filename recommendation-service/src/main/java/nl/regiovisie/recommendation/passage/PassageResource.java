package nl.regiovisie.recommendation.passage;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/passage-origins")
@Tag(name = "Aanbevelingen")
public class PassageResource {

    private final Origins origins;

    PassageResource(Origins origins) {
        this.origins = origins;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "passageOrigins",
            summary = "De aanbevelingen die leidden tot de stukjes van een versie van een regiovisie")
    public Uni<Page<OriginView>> of(@QueryParam("version") String version) {
        if (version == null || version.isBlank()) {
            throw Invalid.field("version", Messages.of("required"));
        }
        return origins.of(version.strip()).map(Page::whole);
    }
}
