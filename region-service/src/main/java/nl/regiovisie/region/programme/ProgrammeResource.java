package nl.regiovisie.region.programme;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/programmes")
@Tag(name = "Programma", description = "De doelen van een jaar en hoever het daarmee is")
public class ProgrammeResource {

    private final ProgrammeService service;
    private final ProgrammePages pages;
    private final Caller caller;

    ProgrammeResource(ProgrammeService service, ProgrammePages pages, Caller caller) {
        this.service = service;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(operationId = "programmes", summary = "De jaren waarvoor doelen zijn gesteld, het nieuwste eerst")
    public Uni<Page<YearView>> years() {
        return pages.years().map(Page::whole);
    }

    @GET
    @Path("{year}")
    @PermitAll
    @Operation(operationId = "programme", summary = "De doelen van een jaar en hoever het daarmee is, als totalen")
    public Uni<RestResponse<ProgrammeView>> one(@PathParam("year") int year) {
        return shown(year, false);
    }

    @PUT
    @Path("{year}")
    @RolesAllowed(Roles.STEWARD)
    @Operation(operationId = "setTargets", summary = "De doelen van een jaar vastleggen of wijzigen")
    public Uni<RestResponse<ProgrammeView>> aim(
            @PathParam("year") int year, @HeaderParam("If-Match") String ifMatch, @NotNull ProgrammeFacts facts) {
        return Current.shown(service.aim(year, facts, ifMatch), () -> pages.of(year))
                .chain(created -> shown(year, created));
    }

    private Uni<RestResponse<ProgrammeView>> shown(int year, boolean created) {
        boolean exact = caller.has(Roles.STEWARD) || caller.has(Roles.FACILITATOR);
        return pages.of(year)
                .map(view -> RestResponse.ResponseBuilder.<ProgrammeView>create(created ? 201 : 200)
                        .entity(exact ? view : view.totals())
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }
}
