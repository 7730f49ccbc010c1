package nl.regiovisie.meeting.facilitator;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.exception.ConstraintViolationException;

@Path("/v1/facilitators")
@Tag(name = "Begeleiders", description = "Wie bijeenkomsten begeleiden")
public class FacilitatorResource {

    private final FacilitatorService service;

    FacilitatorResource(FacilitatorService service) {
        this.service = service;
    }

    @GET
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(operationId = "facilitators", summary = "Alle begeleiders die hier ooit waren, op naam")
    public Uni<Page<FacilitatorView>> all() {
        return service.all().map(Page::whole);
    }

    @PUT
    @Path("me")
    @RolesAllowed(Roles.FACILITATOR)
    @Operation(
            operationId = "meetFacilitator",
            summary = "Uzelf bekend maken, zodat anderen u als begeleider kunnen kiezen")
    public Uni<FacilitatorView> meet() {
        return service.meet()
                .onFailure(ConstraintViolationException.class)
                .retry()
                .atMost(1); // the same account twice at once: the second time sees what the first stored
    }
}
