package nl.regiovisie.gateway.work.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses {@code /werk/brieven/{id}/brief/GM0344.pdf} and so on: a letter as one municipal council gets it. */
@Path("/werk/brieven/{id}/brief/{file}")
@RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
public class CopyFileResource {

    private final Letters letters;

    CopyFileResource(@RestClient Letters letters) {
        this.letters = letters;
    }

    /** @param response has the headers of all pages already */
    @GET
    public Uni<Response> file(
            @PathParam("id") UUID id, @PathParam("file") String address, @Context HttpServerResponse response) {
        String[] parts = address.split("\\.", 2);
        if (parts.length < 2) {
            throw new NotFound("brief", address);
        }
        return letters.copy(id, parts[0], parts[1]).map(copy -> {
            if (parts[1].equals("html")) {
                DocumentLooks.allow(response);
                return Response.ok(copy.getEntity(), DocumentLooks.PAGE).build();
            }
            return Response.ok(copy.getEntity(), copy.getHeaderString(HttpHeaders.CONTENT_TYPE))
                    .header(HttpHeaders.CONTENT_DISPOSITION, copy.getHeaderString(HttpHeaders.CONTENT_DISPOSITION))
                    .build();
        });
    }
}
