package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/reviews/{id}/items")
@Tag(name = "Beoordelingen")
public class WorkItemResource {

    private final ReviewPages reviews;
    private final WorkItems list;
    private final NextItem next;
    private final ReviewItems items;

    WorkItemResource(ReviewPages reviews, WorkItems list, NextItem next, ReviewItems items) {
        this.reviews = reviews;
        this.list = list;
        this.next = next;
        this.items = items;
    }

    @GET
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(operationId = "reviewItems", summary = "Een beoordeling met haar aanbevelingen, op nummer")
    public Uni<WorkPage> all(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return reviews.visible(id)
                .chain(review -> list.page(review, cursor, limit).map(page -> WorkPage.of(review, page)));
    }

    @GET
    @Path("next")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(
            operationId = "nextReviewItem",
            summary = "De aanbeveling waarmee u verder gaat",
            description =
                    "Wat u begon en niet afmaakte, of anders de eerste zonder antwoord. Met after: de eerste zonder antwoord daarna, en na de laatste weer vooraan.")
    public Uni<ReviewItem> next(@PathParam("id") UUID id, @QueryParam("after") String after) {
        UUID from = Choice.id("after", after);
        return reviews.visible(id)
                .chain(review -> next.of(review, from).chain(recommendation -> items.one(review, recommendation)));
    }

    @GET
    @Path("{recommendationId}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
    @Operation(
            operationId = "reviewItem",
            summary = "Eén aanbeveling van een beoordeling, met alles wat bij een antwoord helpt",
            description =
                    "Het antwoord, het concept, het antwoord van eerder, wat aan de regio is voorgesteld en wat andere gemeenten antwoordden.")
    public Uni<ReviewItem> one(@PathParam("id") UUID id, @PathParam("recommendationId") UUID recommendation) {
        return reviews.visible(id).chain(review -> items.one(review, recommendation));
    }
}
