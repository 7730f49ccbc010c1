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
import nl.regiovisie.recommendation.passage.Passages;
import nl.regiovisie.recommendation.passage.SectionView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/reviews")
@Tag(name = "Beoordelingen", description = "Wat een gemeente met de aanbevelingen voor haar regio doet")
public class ReviewResource {

    private final ReviewService service;
    private final ReviewPages pages;
    private final Passages passages;
    private final ReviewAccess access;

    ReviewResource(ReviewService service, ReviewPages pages, Passages passages, ReviewAccess access) {
        this.service = service;
        this.pages = pages;
        this.passages = passages;
        this.access = access;
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(operationId = "reviews", summary = "Beoordelingen van uw gemeente, de nieuwste eerst")
    public Uni<Page<ReviewOverview>> all(
            @QueryParam("municipality") String municipality,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return pages.page(access.visible(municipality), cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(operationId = "review", summary = "Eén beoordeling, met hoe ver zij is")
    public Uni<RestResponse<ReviewOverview>> one(@PathParam("id") UUID id) {
        return pages.visible(id).map(review -> answer(review, false));
    }

    @GET
    @Path("{id}/passages")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(
            operationId = "reviewPassages",
            summary = "De tekst van de regiovisie waarnaar een antwoord kan wijzen, in de volgorde van de inhoudslijst",
            description = "Van de nieuwste versie die iedereen mag lezen; leeg zolang die er niet is.")
    public Uni<Page<SectionView>> passages(@PathParam("id") UUID id) {
        return pages.region(id).chain(passages::of).map(Page::whole);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(operationId = "openReview", summary = "Een beoordeling openen, of haar planning wijzigen")
    public Uni<RestResponse<ReviewOverview>> open(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Opening opening) {
        return Current.shown(service.open(id, opening, ifMatch), () -> pages.one(id))
                .chain(created -> pages.one(id).map(review -> answer(review, created)));
    }

    @PUT
    @Path("{id}/closure")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(operationId = "closeReview", summary = "Een beoordeling sluiten, als alles is beantwoord")
    public Uni<RestResponse<ReviewOverview>> close(@PathParam("id") UUID id) {
        return Current.shown(service.close(id), () -> pages.one(id))
                .chain(() -> pages.one(id))
                .map(review -> answer(review, false));
    }

    private static RestResponse<ReviewOverview> answer(ReviewOverview review, boolean created) {
        return RestResponse.ResponseBuilder.<ReviewOverview>create(created ? 201 : 200)
                .entity(review)
                .header("ETag", IfMatch.etag(review.version()))
                .build();
    }
}
