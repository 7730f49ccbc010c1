package nl.regiovisie.recommendation.similar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/contributions/{id}/distinctions/{other}")
@Tag(name = "Bijdragen", description = "Wat mensen zeiden, in bijeenkomsten of daarbuiten, en wat ermee is gebeurd")
public class DistinctionResource {

    private final Distinctions distinctions;

    DistinctionResource(Distinctions distinctions) {
        this.distinctions = distinctions;
    }

    @PUT
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "distinguishContributions", summary = "Onthouden dat twee bijdragen niet hetzelfde zijn")
    public Uni<Void> distinguish(@PathParam("id") UUID id, @PathParam("other") UUID other) {
        return distinctions.draw(id, other);
    }

    @DELETE
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "dropDistinction", summary = "Terugnemen dat twee bijdragen niet hetzelfde zijn")
    public Uni<Void> maybeTheSame(@PathParam("id") UUID id, @PathParam("other") UUID other) {
        return distinctions.drop(id, other);
    }
}
