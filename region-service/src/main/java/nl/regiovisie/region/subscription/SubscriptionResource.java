package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.link.LinkCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/subscriptions")
@Tag(name = "Herinneringen", description = "De agenda van een jeugdregio of van het hele land per e-mail")
public class SubscriptionResource {

    private final SubscriptionService service;
    private final ImportService imports;

    SubscriptionResource(SubscriptionService service, ImportService imports) {
        this.service = service;
        this.imports = imports;
    }

    @POST
    @PermitAll
    @ResponseStatus(202)
    @Operation(
            operationId = "askSubscription",
            summary = "Herinneringen uit de agenda aanvragen",
            description =
                    "Er gaat een mail met een link naar dit adres. Pas wie die link bevestigt krijgt herinneringen. "
                            + "Het antwoord is altijd hetzelfde: het vertelt niet of een adres al bekend was.")
    public Uni<Void> ask(@NotNull SubscriptionRequest request) {
        return service.ask(request)
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1); // the same address was sent twice at once: the second time sees what the first stored
    }

    @POST
    @Path("confirmations")
    @PermitAll
    @Operation(
            operationId = "confirmSubscription",
            summary = "Een aanmelding bevestigen",
            description = "Met de code uit de mail; die werkt zeven dagen.")
    public Uni<ConfirmedView> confirm(@NotNull LinkCode link) {
        return service.confirm(link);
    }

    @POST
    @Path("departures")
    @PermitAll
    @Operation(
            operationId = "leaveSubscription",
            summary = "Geen herinneringen meer krijgen",
            description = "Met de code uit een herinnering. Eindigt alle herinneringen aan dit adres, meteen.")
    public Uni<Void> leave(@NotNull LinkCode link) {
        return service.leave(link);
    }

    @POST
    @Path("imports")
    @RolesAllowed(Roles.STEWARD)
    @Operation(
            operationId = "importSubscribers",
            summary = "Mensen overnemen die elders al toestemming gaven",
            description = "Wie zich hier afmeldde wordt nooit opnieuw toegevoegd. Met één fout wordt niets opgenomen.")
    public Uni<ImportResult> bringIn(@NotNull SubscriberImport list) {
        return imports.bringIn(list);
    }
}
