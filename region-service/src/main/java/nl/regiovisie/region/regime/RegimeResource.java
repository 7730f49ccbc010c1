package nl.regiovisie.region.regime;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/legal-regimes")
@Tag(name = "Regiovisies", description = "Hoe het staat met de regiovisie van elke jeugdregio")
public class RegimeResource {

    private final Regimes regimes;

    RegimeResource(Regimes regimes) {
        this.regimes = regimes;
    }

    @GET
    @PermitAll
    @Operation(operationId = "legalRegimes", summary = "Wat er volgens welke regels in een regiovisie hoort")
    public Uni<Page<RegimeView>> all() {
        return regimes.all().map(Page::whole);
    }
}
