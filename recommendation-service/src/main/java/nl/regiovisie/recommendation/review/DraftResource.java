package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.AssessmentPages;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.assessment.DraftPages;
import nl.regiovisie.recommendation.assessment.DraftView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reviews/{id}/drafts/{recommendationId}")
@Tag(name = "Beoordelingen")
public class DraftResource {

    private final DraftService service;
    private final DraftPages pages;
    private final AssessmentPages assessments;

    DraftResource(DraftService service, DraftPages pages, AssessmentPages assessments) {
        this.service = service;
        this.pages = pages;
        this.assessments = assessments;
    }

    @PUT
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "keepDraftAnswer",
            summary = "Een antwoord bewaren dat nog niet af is, of voorleggen aan een collega",
            description =
                    "Niemand buiten de gemeente ziet het, en het telt niet als antwoord. Met submit=true wacht het op"
                            + " de bevestiging van een tweede persoon; dan moet het compleet zijn.")
    public Uni<RestResponse<DraftView>> keep(
            @PathParam("id") UUID id,
            @PathParam("recommendationId") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch,
            @QueryParam("submit") @DefaultValue("false") boolean submit,
            @NotNull Answer answer) {
        return Current.shown(service.keep(id, recommendation, answer, ifMatch, submit), () -> view(id, recommendation))
                .chain(created -> view(id, recommendation)
                        .map(view -> RestResponse.ResponseBuilder.<DraftView>create(created ? 201 : 200)
                                .entity(view)
                                .header("ETag", IfMatch.etag(view.version()))
                                .build()));
    }

    @DELETE
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(operationId = "dropDraftAnswer", summary = "Een antwoord dat nog niet af is weggooien")
    public Uni<Void> drop(
            @PathParam("id") UUID id,
            @PathParam("recommendationId") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(service.drop(id, recommendation, ifMatch), () -> view(id, recommendation));
    }

    @PUT
    @Path("confirmation")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "confirmAnswer",
            summary = "Het antwoord van een collega bevestigen",
            description =
                    "Daarmee is de aanbeveling beantwoord. Wie het antwoord voorlegde kan het niet zelf bevestigen.")
    public Uni<RestResponse<AssessmentView>> confirm(
            @PathParam("id") UUID id,
            @PathParam("recommendationId") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch) {
        return Current.shown(service.confirm(id, recommendation, ifMatch), () -> view(id, recommendation))
                .chain(() -> assessments.one(id, recommendation))
                .map(view -> RestResponse.ResponseBuilder.<AssessmentView>create(200)
                        .entity(view)
                        .header("ETag", IfMatch.etag(view.version()))
                        .build());
    }

    private Uni<DraftView> view(UUID review, UUID recommendation) {
        return pages.one(review, recommendation);
    }
}
