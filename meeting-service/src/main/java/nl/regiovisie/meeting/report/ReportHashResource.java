package nl.regiovisie.meeting.report;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Locale;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/report-hashes")
@Tag(name = "Verslagen")
public class ReportHashResource {

    private final ReportHashes hashes;

    ReportHashResource(ReportHashes hashes) {
        this.hashes = hashes;
    }

    @GET
    @Path("{sha256}")
    @PermitAll
    @Operation(
            operationId = "reportOfHash",
            summary = "Welk verslag dit is, en of er een nieuwere editie is",
            description =
                    "Met de SHA-256 van een bestand, als 64 hexadecimale cijfers. 404: dit is geen verslag van ons.")
    public Uni<AuthenticReport> report(@PathParam("sha256") String sha256) {
        return hashes.find(sha256.toLowerCase(Locale.ROOT))
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("verslag met de code", sha256));
    }
}
