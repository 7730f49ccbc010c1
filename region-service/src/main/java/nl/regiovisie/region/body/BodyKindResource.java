package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.transaction.Transactions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/body-kinds")
@Tag(name = "Raden", description = "Cliëntenraden en andere vormen van medezeggenschap")
public class BodyKindResource {

    private final BodyKinds kinds;
    private final Transactions transactions;

    BodyKindResource(BodyKinds kinds, Transactions transactions) {
        this.kinds = kinds;
        this.transactions = transactions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "bodyKinds", summary = "De vormen van medezeggenschap die er zijn")
    public Uni<Page<BodyKindView>> all() {
        return transactions.reading(kinds::inOrder).map(Page::whole);
    }
}
