package nl.regiovisie.gateway.work.council;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What a body says of a recommendation, in place of what it said before. */
@Path("/v1/recommendations/{id}")
@RegisterRestClient(configKey = "recommendation")
public interface CouncilStatements {

    @PUT
    @Path("stances/{body}")
    Uni<Void> take(@PathParam("id") UUID id, @PathParam("body") UUID body, Stance stance);

    @DELETE
    @Path("stances/{body}")
    Uni<Void> takeBack(@PathParam("id") UUID id, @PathParam("body") UUID body);

    @PUT
    @Path("round-comments/{body}")
    Uni<Void> comment(@PathParam("id") UUID id, @PathParam("body") UUID body, Comment comment);

    /** @param position SUPPORTS, SUPPORTS_WITH_REMARK or DISAGREES */
    record Stance(String position, String remark) {}

    record Comment(Boolean agrees, String text) {}
}
