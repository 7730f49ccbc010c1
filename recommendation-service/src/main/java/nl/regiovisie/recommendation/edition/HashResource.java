package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Locale;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/document-hashes")
@Tag(name = "Edities")
public class HashResource {

    private final DocumentStore store;

    HashResource(DocumentStore store) {
        this.store = store;
    }

    @GET
    @Path("{sha256}")
    @PermitAll
    @Operation(
            operationId = "documentOfHash",
            summary = "Welk document dit is, en of er een nieuwere editie is",
            description = "Met de SHA-256 van een bestand, als 64 hexadecimale cijfers. 404: dit is niet van ons.")
    public Uni<Authentic> document(@PathParam("sha256") String sha256) {
        return store.ofHash(sha256.toLowerCase(Locale.ROOT)).map(found -> {
            if (found == null) {
                throw new NotFound("document met de code", sha256);
            }
            return found;
        });
    }
}
