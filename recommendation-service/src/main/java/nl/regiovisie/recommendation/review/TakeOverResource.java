package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reviews/{id}/joint-answers")
@Tag(name = "Beoordelingen")
public class TakeOverResource {

    private final TakeOverService service;
    private final ReviewPages pages;

    TakeOverResource(TakeOverService service, ReviewPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "takeOverJointAnswers",
            summary = "Voorstellen van uw regio overnemen als antwoord van uw gemeente",
            description =
                    "Alles of niets. Een aanbeveling die al een ander antwoord heeft, of waaraan een collega werkt,"
                            + " houdt het tegen; een voorstel dat intussen anders is geeft 412.")
    public Uni<ReviewOverview> take(@PathParam("id") UUID id, @NotNull TakeOver wanted) {
        return Current.shown(service.take(id, wanted), () -> pages.one(id)).chain(() -> pages.one(id));
    }
}
