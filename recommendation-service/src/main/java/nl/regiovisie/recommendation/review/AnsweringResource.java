package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.AssessmentPages;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reviews/{id}/assessments")
@Tag(name = "Beoordelingen")
public class AnsweringResource {

    private final AnsweringService service;
    private final AssessmentPages pages;

    AnsweringResource(AnsweringService service, AssessmentPages pages) {
        this.service = service;
        this.pages = pages;
    }

    @PUT
    @Path("{recommendationId}")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(operationId = "assessRecommendation", summary = "Een aanbeveling beantwoorden, of het antwoord wijzigen")
    public Uni<RestResponse<AssessmentView>> assess(
            @PathParam("id") UUID id,
            @PathParam("recommendationId") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull Answer answer) {
        return Current.shown(service.answer(id, recommendation, answer, ifMatch), () -> view(id, recommendation))
                .chain(created -> view(id, recommendation).map(view -> answer(view, created)));
    }

    private Uni<AssessmentView> view(UUID review, UUID recommendation) {
        return pages.ofReview(review).map(answers -> answers.get(recommendation));
    }

    private static RestResponse<AssessmentView> answer(AssessmentView view, boolean created) {
        return RestResponse.ResponseBuilder.<AssessmentView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
