package nl.regiovisie.region.trajectory;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/trajectory-phases")
@Tag(name = "Trajecten", description = "De begeleiding van organisaties; niet openbaar")
public class PhaseResource {

    private final Phases phases;
    private final Transactions transactions;

    PhaseResource(Phases phases, Transactions transactions) {
        this.phases = phases;
        this.transactions = transactions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "trajectoryPhases", summary = "De fasen van een begeleidingstraject")
    public Uni<Page<Phase>> all() {
        return transactions.reading(phases::inOrder).map(Page::whole);
    }
}
