package nl.regiovisie.recommendation.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.regiovisie.platform.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/search")
@Tag(name = "Zoeken", description = "Zoeken in alles wat openbaar is")
public class SearchResource {

    private final SearchPages pages;
    private final Today today;

    SearchResource(SearchPages pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "search",
            summary = "Zoeken in bijdragen, aanbevelingen, antwoorden, regiovisies, bijeenkomsten en raden")
    public Uni<SearchView> search(
            @Parameter(
                            description =
                                    "Woorden die er alle in staan; \"een zin\" tussen aanhalingstekens, -woord staat er niet in")
                    @QueryParam("q")
                    String q,
            @QueryParam("region") String region,
            @QueryParam("theme") String theme,
            @QueryParam("topic") String topic,
            @Parameter(description = "CONTRIBUTION, RECOMMENDATION, ANSWER, ACTION, PASSAGE, MEETING of BODY")
                    @QueryParam("kind")
                    String kind,
            @Parameter(description = "Welk soort bijdrage: BOTTLENECK, GOOD_PRACTICE, SIGNAL…")
                    @QueryParam("contributionKind")
                    String contributionKind,
            @Parameter(
                            description =
                                    "Wat er met een bijdrage gebeurde, of een aanbeveling geldt, hoe een antwoord luidt")
                    @QueryParam("status")
                    String status,
            @QueryParam("year") @Min(1900) @Max(9999) Integer year,
            @Parameter(description = "RELEVANCE (eerst wat alle woorden in de titel heeft, dan het nieuwste) of NEWEST")
                    @QueryParam("order")
                    String order,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
        SearchQuery query =
                new SearchQuery(q, region, theme, topic, kind, contributionKind, status, year, order, cursor, limit);
        return pages.page(SearchFilter.of(query, today.day()));
    }
}
