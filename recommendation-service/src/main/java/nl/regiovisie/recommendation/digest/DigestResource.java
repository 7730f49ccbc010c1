package nl.regiovisie.recommendation.digest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.link.LinkCode;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/digest")
@Tag(name = "Dagmail", description = "Eén mail per dag met wat er veranderde en wat op iemand wacht")
public class DigestResource {

    private final DigestService service;

    DigestResource(DigestService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
    @Operation(operationId = "digest", summary = "De eigen dagmail: of die aan staat, en op welk uur")
    public Uni<DigestView> own() {
        return service.own();
    }

    @PUT
    @RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
    @Operation(
            operationId = "askDigest",
            summary = "De dagmail aanvragen, of op een ander uur krijgen",
            description = "Naar het adres van het account gaat eerst een mail om te bevestigen.")
    public Uni<DigestView> ask(@NotNull DigestWish wish) {
        return Current.shown(service.ask(wish), service::own).chain(service::own);
    }

    @DELETE
    @RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
    @Operation(operationId = "endDigest", summary = "De dagmail stoppen; het adres wordt vergeten")
    public Uni<Void> end() {
        return service.leave();
    }

    @POST
    @Path("confirmations")
    @PermitAll
    @Operation(
            operationId = "confirmDigest",
            summary = "De dagmail bevestigen",
            description = "Met de code uit de mail; die werkt zeven dagen.")
    public Uni<Void> confirm(@NotNull LinkCode link) {
        return service.confirm(link);
    }

    @POST
    @Path("departures")
    @PermitAll
    @Operation(
            operationId = "leaveDigest",
            summary = "Geen dagmail meer krijgen",
            description = "Met de code uit een dagmail. Eindigt die meteen; het adres wordt vergeten.")
    public Uni<Void> leave(@NotNull LinkCode link) {
        return service.leave(link);
    }
}
