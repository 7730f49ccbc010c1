package nl.regiovisie.recommendation.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a search, as they came. */
public class SearchQuery {

    @Parameter(description = "Woorden die er alle in staan; \"een zin\" tussen aanhalingstekens, -woord voor wat er niet in staat")
    @QueryParam("q")
    String q;

    @QueryParam("region")
    String region;

    @QueryParam("theme")
    String theme;

    @QueryParam("topic")
    String topic;

    @Parameter(description = "CONTRIBUTION, RECOMMENDATION, ANSWER, ACTION, PASSAGE, MEETING of BODY")
    @QueryParam("kind")
    String kind;

    @Parameter(description = "Welk soort bijdrage: BOTTLENECK, GOOD_PRACTICE, SIGNAL…")
    @QueryParam("contributionKind")
    String contributionKind;

    @Parameter(description = "Van een bijdrage wat ermee gebeurde, van een aanbeveling of zij geldt, van een antwoord hoe het luidt")
    @QueryParam("status")
    String status;

    @QueryParam("year")
    @Min(1900)
    @Max(9999)
    Integer year;

    @Parameter(description = "RELEVANCE (eerst wat alle woorden in de titel heeft, dan het nieuwste) of NEWEST")
    @QueryParam("order")
    String order;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("20")
    @Min(1)
    @Max(100)
    int limit;
}
