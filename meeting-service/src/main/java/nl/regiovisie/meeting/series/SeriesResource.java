package nl.regiovisie.meeting.series;

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
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/series")
@Tag(name = "Reeksen", description = "Bijeenkomsten die bij elkaar horen")
public class SeriesResource {

    private final SeriesService service;

    SeriesResource(SeriesService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "series", summary = "Alle reeksen bijeenkomsten, de nieuwste eerst")
    public Uni<Page<SeriesView>> all() {
        return service.all().map(Page::whole);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.EDITOR, Roles.STEWARD})
    @Operation(operationId = "registerSeries", summary = "Een reeks bijeenkomsten toevoegen of wijzigen")
    public Uni<RestResponse<SeriesView>> register(
            @PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, @NotNull SeriesFacts facts) {
        return service.register(id, facts, ifMatch)
                .map(kept -> RestResponse.ResponseBuilder.<SeriesView>create(kept.created() ? 201 : 200)
                        .entity(kept.view())
                        .header("ETag", IfMatch.etag(kept.view().version()))
                        .build());
    }
}
