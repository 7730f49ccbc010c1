package nl.regiovisie.recommendation.contribution;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.transaction.Current;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/contributions")
@Tag(name = "Bijdragen", description = "Wat mensen zeiden, in bijeenkomsten of daarbuiten, en wat ermee is gebeurd")
public class ContributionResource {

    private final ContributionPages pages;
    private final ContributionService service;
    private final Caller caller;
    private final Clock clock;

    ContributionResource(ContributionPages pages, ContributionService service, Caller caller, Clock clock) {
        this.pages = pages;
        this.service = service;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "contributions", summary = "Bijdragen, de nieuwste bijeenkomst eerst")
    public Uni<Page<ContributionView>> all(
            @Parameter(description = "Alleen deze; wat er niet is blijft weg") @QueryParam("id") @Size(max = 100)
                    List<String> ids,
            @QueryParam("fate") String fate,
            @Parameter(description = "Alleen wat deze bestemming al meer dan zoveel dagen heeft")
                    @QueryParam("longerThanDays")
                    @Min(0)
                    @Max(36500)
                    Integer days,
            @QueryParam("theme") String theme,
            @QueryParam("topic") String topic,
            @QueryParam("region") String region,
            @QueryParam("meeting") String meeting,
            @QueryParam("recommendation") String recommendation,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        Instant before = days == null ? null : clock.instant().minus(Duration.ofDays(days));
        ContributionFilter filter =
                ContributionFilter.of(ids, fate, before, theme, topic, region, meeting, recommendation, cursor, limit);
        return pages.page(filter, seesDrafts());
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "contribution", summary = "Eén bijdrage")
    public Uni<RestResponse<ContributionView>> one(@PathParam("id") UUID id) {
        return pages.one(id, seesDrafts()).map(ContributionResource::answer);
    }

    @PUT
    @Path("{id}/fate")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "decideFate", summary = "Besluiten wat er met een bijdrage gebeurt, anders dan bundelen")
    public Uni<RestResponse<ContributionView>> decide(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull FateDecision decision) {
        return Current.shown(service.decide(id, decision, ifMatch), () -> pages.one(id, true))
                .chain(() -> pages.one(id, true))
                .map(ContributionResource::answer);
    }

    @PUT
    @Path("{id}/topics")
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "chooseTopics", summary = "Zeggen over welke onderwerpen een bijdrage gaat")
    public Uni<RestResponse<ContributionView>> choose(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull TopicChoice choice) {
        return Current.shown(service.choose(id, choice, ifMatch), () -> pages.one(id, true))
                .chain(() -> pages.one(id, true))
                .map(ContributionResource::answer);
    }

    private boolean seesDrafts() {
        return caller.has(Roles.EDITOR);
    }

    private static RestResponse<ContributionView> answer(ContributionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", IfMatch.etag(view.version()))
                .build();
    }
}
