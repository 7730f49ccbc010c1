package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.recommendation.recommendation.RecommendationStatus.Reader;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/recommendations")
@Tag(name = "Aanbevelingen", description = "Wat gemeenten wordt aanbevolen, en hoe breed dat wordt gedragen")
public class RecommendationResource {

    private final RecommendationList list;
    private final RecommendationPages pages;
    private final Wordings wordings;
    private final DraftService drafts;
    private final RoundService rounds;
    private final PublicationService publications;
    private final Caller caller;

    RecommendationResource(
            RecommendationList list,
            RecommendationPages pages,
            Wordings wordings,
            DraftService drafts,
            RoundService rounds,
            PublicationService publications,
            Caller caller) {
        this.list = list;
        this.pages = pages;
        this.wordings = wordings;
        this.drafts = drafts;
        this.rounds = rounds;
        this.publications = publications;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "recommendations",
            summary = "Aanbevelingen op nummer; concepten alleen voor redacteuren, en voor raden tijdens een leesronde")
    public Uni<Page<RecommendationOverview>> all(
            @QueryParam("region") String region,
            @QueryParam("theme") String theme,
            @QueryParam("topic") String topic,
            @QueryParam("status") String status,
            @QueryParam("example") Boolean example,
            @Parameter(description = "NUMBER (zonder keuze) of NEWEST") @QueryParam("order") String order,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return list.page(
                RecommendationFilter.of(region, theme, topic, status, example, order, cursor, limit), reader());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "recommendation", summary = "Eén aanbeveling")
    public Uni<RestResponse<RecommendationView>> one(@PathParam("id") UUID id) {
        return pages.one(id, reader()).map(view -> answer(view, false));
    }

    @GET
    @Path("{id}/wordings")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "wordings", summary = "Wat er eerder in een concept stond, het nieuwste eerst")
    public Uni<Page<Wording>> wordings(
            @PathParam("id") UUID id,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return wordings.of(id, cursor, limit);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "draftRecommendation", summary = "Een aanbeveling schrijven of wijzigen, met haar bronnen")
    public Uni<RestResponse<RecommendationView>> draft(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull Draft draft) {
        return Current.shown(drafts.draft(id, draft, ifMatch), () -> pages.one(id, Reader.EDITOR))
                .chain(created -> pages.one(id, Reader.EDITOR).map(view -> answer(view, created)));
    }

    @POST
    @Path("{id}/bundling")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "bundle", summary = "Bijdragen bij een concept zetten, of er weer uit halen")
    public Uni<RestResponse<RecommendationView>> bundle(@PathParam("id") UUID id, @NotNull Bundling bundling) {
        return changed(id, drafts.bundle(id, bundling));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "discardRecommendation", summary = "Een concept wegleggen; zijn bijdragen wachten weer")
    public Uni<RestResponse<RecommendationView>> discard(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return changed(id, drafts.discard(id, ifMatch));
    }

    @PUT
    @Path("{id}/round")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "openRound", summary = "Een concept laten lezen door raden, tot en met een dag")
    public Uni<RestResponse<RecommendationView>> openRound(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ReviewRound round) {
        return changed(id, rounds.open(id, round, ifMatch));
    }

    @DELETE
    @Path("{id}/round")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "closeRound", summary = "Een leesronde sluiten: de tekst is weer een concept")
    public Uni<RestResponse<RecommendationView>> closeRound(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return changed(id, rounds.close(id, ifMatch));
    }

    @PUT
    @Path("{id}/publication")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "publishRecommendation", summary = "Een aanbeveling een nummer geven en publiceren")
    public Uni<RestResponse<RecommendationView>> publish(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return changed(id, publications.publish(id, ifMatch));
    }

    @PUT
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "withdrawRecommendation", summary = "Een aanbeveling intrekken, met de reden")
    public Uni<RestResponse<RecommendationView>> withdraw(@PathParam("id") UUID id, @NotNull Withdrawal withdrawal) {
        return changed(id, publications.withdraw(id, withdrawal));
    }

    private Uni<RestResponse<RecommendationView>> changed(UUID id, Uni<Void> change) {
        return Current.shown(change, () -> pages.one(id, Reader.EDITOR))
                .chain(() -> pages.one(id, Reader.EDITOR))
                .map(view -> answer(view, false));
    }

    private Reader reader() {
        if (caller.has(Roles.EDITOR)) {
            return Reader.EDITOR;
        }
        return caller.has(Roles.COUNCIL) ? Reader.COUNCIL : Reader.EVERYONE;
    }

    private static RestResponse<RecommendationView> answer(RecommendationView view, boolean created) {
        return RestResponse.ResponseBuilder.<RecommendationView>create(created ? 201 : 200)
                .entity(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
