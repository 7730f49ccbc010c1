package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/visions")
@Tag(name = "Regiovisies", description = "Hoe het staat met de regiovisie van elke jeugdregio")
public class VisionResource {

    private static final String VERSION = "{region}/versions/{number}";

    private final VisionService service;
    private final Visions visions;

    VisionResource(VisionService service, Visions visions) {
        this.service = service;
        this.visions = visions;
    }

    @GET
    @PermitAll
    @Operation(operationId = "visions", summary = "Hoe het in elke jeugdregio staat met de regiovisie")
    public Uni<Page<VisionOverview>> all() {
        return visions.all().map(Page::whole);
    }

    @GET
    @Path("{region}")
    @PermitAll
    @Operation(operationId = "vision", summary = "De regiovisie van een jeugdregio, met al haar versies")
    public Uni<VisionView> one(@PathParam("region") String region) {
        return visions.of(region);
    }

    @GET
    @Path(VERSION)
    @PermitAll
    @Operation(operationId = "visionVersion", summary = "Eén versie van een regiovisie")
    public Uni<RestResponse<VersionView>> version(@PathParam("region") String region, @PathParam("number") int number) {
        return visions.get(region, number).map(view -> answer(view, false));
    }

    @PUT
    @Path(VERSION)
    @RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
    @Operation(operationId = "planVision", summary = "Een versie van een regiovisie beginnen of wijzigen")
    public Uni<RestResponse<VersionView>> plan(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull VersionPlan plan) {
        return Current.shown(service.plan(region, number, plan, ifMatch), () -> visions.get(region, number))
                .chain(created -> visions.get(region, number).map(view -> answer(view, created)));
    }

    @POST
    @Path(VERSION + "/steps")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
    @Operation(operationId = "stepVision", summary = "Met een versie een stap verder gaan, of een stap terug")
    public Uni<RestResponse<VersionView>> step(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Step step) {
        return Current.shown(service.step(region, number, step, ifMatch), () -> visions.get(region, number))
                .chain(() -> visions.get(region, number))
                .map(view -> answer(view, false));
    }

    @PUT
    @Path(VERSION + "/decisions/{municipality}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
    @Operation(operationId = "decideVision", summary = "Vertellen wat een gemeente over een versie besloot")
    public Uni<RestResponse<VersionView>> decide(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Decision decision) {
        return Current.shown(
                        service.decide(region, number, municipality, decision, ifMatch),
                        () -> visions.get(region, number))
                .chain(() -> visions.get(region, number))
                .map(view -> answer(view, false));
    }

    private static RestResponse<VersionView> answer(VersionView view, boolean created) {
        return RestResponse.ResponseBuilder.<VersionView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
