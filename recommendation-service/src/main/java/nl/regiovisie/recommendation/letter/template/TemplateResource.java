package nl.regiovisie.recommendation.letter.template;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/letter-templates")
@Tag(name = "Brieven", description = "Brieven van raden aan gemeenteraden, en wat ervan kwam")
public class TemplateResource {

    private final TemplateService service;
    private final TemplatePages pages;

    TemplateResource(TemplateService service, TemplatePages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
    @Operation(operationId = "letterTemplates", summary = "Briefsjablonen, op titel")
    public Uni<Page<TemplateView>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(cursor, limit);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "keepLetterTemplate",
            summary = "Een briefsjabloon bewaren of wijzigen",
            description = "Elke wijziging is een nieuwe versie. Een brief onthoudt met welke versie hij gemaakt is.")
    public Uni<RestResponse<TemplateView>> keep(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull TemplateDraft draft) {
        return Current.shown(service.keep(id, draft, ifMatch), () -> pages.one(id))
                .chain(created -> pages.one(id)
                        .map(view -> RestResponse.ResponseBuilder.<TemplateView>create(created ? 201 : 200)
                                .entity(view)
                                .header("ETag", IfMatch.etag(view.version()))
                                .build()));
    }
}
