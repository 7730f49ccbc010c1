package nl.regiovisie.recommendation.jointanswer;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

@Path("/v1/joint-answers/{regionCode}")
@Tag(name = "Beoordelingen")
public class JointAnswerResource {

    private final JointAnswerService service;
    private final JointAnswerPages pages;

    JointAnswerResource(JointAnswerService service, JointAnswerPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "jointAnswers",
            summary = "Wat gemeenten aan uw regio voorstellen te antwoorden",
            description = "Alleen de gemeenten van de regio zien het.")
    public Uni<Page<JointAnswerView>> all(
            @PathParam("regionCode") String region,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return service.requireMember(region).chain(() -> pages.page(region, cursor, limit));
    }

    @PUT
    @Path("{recommendationId}")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "proposeJointAnswer",
            summary = "Uw regio voorstellen wat u samen antwoordt",
            description = "Elke gemeente neemt het zelf over, of niet.")
    public Uni<RestResponse<JointAnswerView>> propose(
            @PathParam("regionCode") String region,
            @PathParam("recommendationId") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Proposal proposal) {
        return Current.shown(
                        service.propose(region, recommendation, proposal, ifMatch),
                        () -> pages.one(region, recommendation))
                .chain(created -> pages.one(region, recommendation)
                        .map(view -> RestResponse.ResponseBuilder.<JointAnswerView>create(created ? 201 : 200)
                                .entity(view)
                                .header("ETag", IfMatch.etag(view.version()))
                                .build()));
    }

    @DELETE
    @Path("{recommendationId}")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(operationId = "withdrawJointAnswer", summary = "Een voorstel aan uw regio intrekken")
    public Uni<Void> withdraw(
            @PathParam("regionCode") String region,
            @PathParam("recommendationId") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(
                service.withdraw(region, recommendation, ifMatch), () -> pages.one(region, recommendation));
    }
}
