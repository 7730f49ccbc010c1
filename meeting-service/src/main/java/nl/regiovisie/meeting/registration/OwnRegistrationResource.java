package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The code of a link comes in a header: an address ends up in logs and histories. */
@Path("/v1/registrations")
@Tag(name = "Aanmeldingen", description = "Wie er naar een bijeenkomst komt")
public class OwnRegistrationResource {

    private static final String CODE = "Link-Code";

    private final OwnRegistrations own;
    private final OwnRegistrationService service;
    private final Forgetting forgetting;

    OwnRegistrationResource(OwnRegistrations own, OwnRegistrationService service, Forgetting forgetting) {
        this.own = own;
        this.service = service;
        this.forgetting = forgetting;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "ownRegistrations",
            summary = "Alle eigen aanmeldingen: alles wat wij van iemand weten",
            description = "Met de code uit een mail die van dat adres, zonder code die van het account.")
    public Uni<Page<OwnRegistrationView>> all(@HeaderParam(CODE) String code) {
        return own.all(code).map(Page::whole);
    }

    @DELETE
    @PermitAll
    @Operation(
            operationId = "eraseOwnRegistrations",
            summary = "Alles wissen van het adres waarheen de code ging",
            description = "Plaatsen komen vrij. Van bijeenkomsten die al waren blijft alleen het aantal per rol.")
    public Uni<Erased> erase(@HeaderParam(CODE) String code) {
        return forgetting.eraseByCode(code);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "ownRegistration", summary = "Eén eigen aanmelding")
    public Uni<RestResponse<OwnRegistrationView>> one(@HeaderParam(CODE) String code, @PathParam("id") UUID id) {
        return own.one(code, id).map(OwnRegistrationResource::answer);
    }

    @PUT
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "changeRegistration", summary = "Een eigen aanmelding wijzigen; het adres blijft")
    public Uni<RestResponse<OwnRegistrationView>> change(
            @HeaderParam(CODE) String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Participant participant) {
        return service.change(code, id, participant, ifMatch).map(OwnRegistrationResource::answer);
    }

    @DELETE
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "withdrawRegistration", summary = "Zich afmelden; wie wacht krijgt de plaats")
    public Uni<RestResponse<OwnRegistrationView>> withdraw(@HeaderParam(CODE) String code, @PathParam("id") UUID id) {
        return service.withdraw(code, id).map(OwnRegistrationResource::answer);
    }

    @PUT
    @Path("{id}/return")
    @PermitAll
    @Operation(
            operationId = "returnToMeeting",
            summary = "Toch weer komen na een afmelding",
            description = "Achteraan: wie intussen kwam gaat voor.")
    public Uni<RestResponse<OwnRegistrationView>> comeBack(@HeaderParam(CODE) String code, @PathParam("id") UUID id) {
        return service.comeBack(code, id).map(OwnRegistrationResource::answer);
    }

    private static RestResponse<OwnRegistrationView> answer(OwnRegistrationView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
