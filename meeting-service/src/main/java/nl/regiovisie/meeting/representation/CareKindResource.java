package nl.regiovisie.meeting.representation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/care-kinds")
@Tag(name = "Vaste lijsten")
public class CareKindResource {

    private final CareKinds kinds;
    private final Transactions transactions;

    CareKindResource(CareKinds kinds, Transactions transactions) {
        this.kinds = kinds;
        this.transactions = transactions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "careKinds", summary = "Alle soorten hulp die mensen kennen, op volgorde")
    public Uni<Page<CareKindView>> all() {
        return transactions.reading(kinds::all).map(Page::whole);
    }
}
