package nl.regiovisie.region.section;

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
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.region.section.SectionsView.SectionView;
import nl.regiovisie.region.vision.VisionAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/visions/{region}/versions/{number}/sections")
@Tag(name = "Regiovisies", description = "Hoe het staat met de regiovisie van elke jeugdregio")
public class SectionResource {

    private final SectionService service;
    private final Sections sections;
    private final VisionAccess access;
    private final Transactions transactions;

    SectionResource(SectionService service, Sections sections, VisionAccess access, Transactions transactions) {
        this.service = service;
        this.sections = sections;
        this.access = access;
        this.transactions = transactions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "visionSections", summary = "De tekst van een versie, per punt van de inhoudslijst")
    public Uni<SectionsView> all(@PathParam("region") String region, @PathParam("number") int number) {
        return sections.of(region, number)
                .chain(view -> view.readable()
                        ? Uni.createFrom().item(view)
                        : transactions
                                .reading(() -> access.isInsider(region))
                                .map(insider -> insider ? view : view.hidden()));
    }

    @PUT
    @Path("{item}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
    @Operation(operationId = "writeSection", summary = "Een onderdeel van een versie schrijven of wijzigen")
    public Uni<RestResponse<SectionView>> write(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("item") String item,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull SectionDraft draft) {
        return Current.shown(service.write(region, number, item, draft, ifMatch), () -> section(region, number, item))
                .chain(created -> section(region, number, item).map(view -> answer(view, created)));
    }

    private Uni<SectionView> section(String region, int number, String item) {
        return sections.of(region, number)
                .map(view -> view.items().stream()
                        .filter(section -> section.itemCode().equals(item))
                        .findFirst()
                        .orElseThrow());
    }

    private static RestResponse<SectionView> answer(SectionView view, boolean created) {
        return RestResponse.ResponseBuilder.<SectionView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
