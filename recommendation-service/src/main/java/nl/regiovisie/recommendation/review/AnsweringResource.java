package nl.regiovisie.recommendation.review;

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
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.AssessmentPages;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reviews/{id}/assessments")
@Tag(name = "Beoordelingen")
public class AnsweringResource {

    private final AnsweringService service;
    private final BulkService bulk;
    private final AssessmentPages pages;
    private final GivenAnswers given;
    private final ReviewPages reviews;

    AnsweringResource(
            AnsweringService service,
            BulkService bulk,
            AssessmentPages pages,
            GivenAnswers given,
            ReviewPages reviews) {
        this.service = service;
        this.bulk = bulk;
        this.pages = pages;
        this.given = given;
        this.reviews = reviews;
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(operationId = "assessments", summary = "De antwoorden van een beoordeling, op nummer van de aanbeveling")
    public Uni<Page<GivenAnswer>> all(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reviews.visible(id).chain(review -> given.page(id, cursor, limit));
    }

    @PUT
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            operationId = "assessRecommendations",
            summary = "Meer aanbevelingen hetzelfde antwoord geven",
            description =
                    "Alles of niets. Een aanbeveling die al een ander antwoord heeft, of waaraan een collega werkt,"
                            + " houdt het tegen; met de versie van dat antwoord komt dit ervoor in de plaats.")
    public Uni<ReviewOverview> assessAll(@PathParam("id") UUID id, @NotNull BulkAnswer answer) {
        return Current.shown(bulk.answer(id, answer), () -> reviews.one(id)).chain(() -> reviews.one(id));
    }

    @PUT
    @Path("{recommendationId}")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(operationId = "assessRecommendation", summary = "Een aanbeveling beantwoorden, of het antwoord wijzigen")
    public Uni<RestResponse<AssessmentView>> assess(
            @PathParam("id") UUID id,
            @PathParam("recommendationId") UUID recommendation,
            @HeaderParam("If-Match") String ifMatch,
            @Parameter(description = "Versie van het concept dat hiermee af is; dat verdwijnt") @QueryParam("draft")
                    Integer draft,
            @NotNull Answer answer) {
        return Current.shown(service.answer(id, recommendation, answer, ifMatch, draft), () -> view(id, recommendation))
                .chain(created -> view(id, recommendation).map(view -> answer(view, created)));
    }

    private Uni<AssessmentView> view(UUID review, UUID recommendation) {
        return pages.one(review, recommendation);
    }

    private static RestResponse<AssessmentView> answer(AssessmentView view, boolean created) {
        return RestResponse.ResponseBuilder.<AssessmentView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
