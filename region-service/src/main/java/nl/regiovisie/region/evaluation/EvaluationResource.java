package nl.regiovisie.region.evaluation;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.region.body.BodyAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/evaluation-moments")
@Tag(name = "Evaluaties", description = "Wanneer regiovisies worden geëvalueerd, en wat eruit kwam")
public class EvaluationResource {

    private final EvaluationService service;
    private final MomentPages pages;
    private final AnswerAccess access;
    private final BodyAccess bodies;

    EvaluationResource(EvaluationService service, MomentPages pages, AnswerAccess access, BodyAccess bodies) {
        this.service = service;
        this.pages = pages;
        this.access = access;
        this.bodies = bodies;
    }

    @GET
    @PermitAll
    @Operation(operationId = "evaluationMoments", summary = "Evaluaties van een versie of van een jeugdregio, op datum")
    public Uni<Page<MomentView>> all(
            @QueryParam("version") String version,
            @QueryParam("region") String region,
            @Parameter(description = "Alleen die nu iets vragen aan uw raden") @QueryParam("asked") boolean asked) {
        return pages.of(version, region, asked ? bodies.own() : null)
                .chain(access::readable)
                .map(Page::whole);
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "evaluationMoment", summary = "Eén evaluatie")
    public Uni<RestResponse<MomentView>> one(@PathParam("id") UUID id) {
        return view(id).map(view -> answer(view, false));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
    @Operation(operationId = "planEvaluation", summary = "Een evaluatie plannen, verplaatsen of voorbereiden")
    public Uni<RestResponse<MomentView>> plan(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull MomentPlan plan) {
        return Current.shown(service.plan(id, plan, ifMatch), () -> view(id))
                .chain(created -> view(id).map(view -> answer(view, created)));
    }

    @PUT
    @Path("{id}/outcome")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
    @Operation(operationId = "holdEvaluation", summary = "Vertellen wat er uit een evaluatie kwam")
    public Uni<RestResponse<MomentView>> hold(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Outcome outcome) {
        return Current.shown(service.hold(id, outcome, ifMatch), () -> view(id))
                .chain(() -> view(id))
                .map(view -> answer(view, false));
    }

    @PUT
    @Path("{id}/answers/{body}")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "answerEvaluation", summary = "Als raad de vragen van een evaluatie beantwoorden")
    public Uni<RestResponse<MomentView>> answer(
            @PathParam("id") UUID id, @PathParam("body") UUID body, @NotNull Answers answers) {
        return Current.shown(service.answer(id, body, answers), () -> view(id))
                .chain(() -> view(id))
                .map(view -> answer(view, false));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
    @Operation(operationId = "cancelEvaluation", summary = "Een evaluatie afzeggen, met de reden")
    public Uni<RestResponse<MomentView>> cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @QueryParam("reason") String reason) {
        return Current.shown(service.cancel(id, reason, ifMatch), () -> view(id))
                .chain(() -> view(id))
                .map(view -> answer(view, false));
    }

    private Uni<MomentView> view(UUID id) {
        return pages.get(id).chain(access::readable);
    }

    private static RestResponse<MomentView> answer(MomentView view, boolean created) {
        return RestResponse.ResponseBuilder.<MomentView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
