package nl.regiovisie.region.vacancy;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/bodies/{body}/vacancies")
@Tag(name = "Raden", description = "Cliëntenraden en andere vormen van medezeggenschap")
public class VacancyResource {

    private final VacancyService service;

    VacancyResource(VacancyService service) {
        this.service = service;
    }

    @GET
    @PermitAll
    @Operation(operationId = "vacancies", summary = "De vacatures van een raad die nu open zijn")
    public Uni<Page<VacancyView>> of(@PathParam("body") UUID body) {
        return service.of(body).map(Page::whole);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.STEWARD, Roles.COUNCIL})
    @Operation(operationId = "publishVacancy", summary = "Een vacature plaatsen of wijzigen")
    public Uni<RestResponse<VacancyView>> publish(
            @PathParam("body") UUID body,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull VacancyFacts facts) {
        return service.publish(body, id, facts, ifMatch).map(kept -> answer(kept.view(), kept.created()));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.STEWARD, Roles.COUNCIL})
    @Operation(operationId = "fillVacancy", summary = "Vastleggen dat een vacature vervuld is")
    public Uni<RestResponse<VacancyView>> fill(@PathParam("body") UUID body, @PathParam("id") UUID id) {
        return service.fill(body, id).map(view -> answer(view, false));
    }

    private static RestResponse<VacancyView> answer(VacancyView view, boolean created) {
        return RestResponse.ResponseBuilder.<VacancyView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
