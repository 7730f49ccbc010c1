package nl.regiovisie.gateway.web.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublicSearch;
import nl.regiovisie.gateway.web.published.PublicSearch.Result;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.PublishedTopics;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.platform.problem.FieldError;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the page of a search shows. */
@ApplicationScoped
class SearchPages {

    private static final int LISTED = 20;
    private static final int PLACES = 3;

    /** As many letters as the shortest names of municipalities have: Epe, Ede, Oss. */
    private static final int SHORTEST_NAME = 3;

    private final PublicSearch search;
    private final PublicRegions regions;
    private final PublishedMeetings meetings;
    private final PublishedTopics topics;

    SearchPages(
            @RestClient PublicSearch search,
            @RestClient PublicRegions regions,
            @RestClient PublishedMeetings meetings,
            @RestClient PublishedTopics topics) {
        this.search = search;
        this.regions = regions;
        this.meetings = meetings;
        this.topics = topics;
    }

    /** @param cursor where it goes on; empty from the beginning */
    Uni<SearchPage> page(SearchChoices choices, String cursor) {
        return choices.any()
                ? Uni.combine()
                        .all()
                        .unis(found(choices, cursor), names(choices), municipalities(choices, cursor))
                        .with((found, names, places) -> new SearchPage(
                                choices, found.result(), names, places, found.fault(), !cursor.isEmpty()))
                : names(choices).map(names -> new SearchPage(choices, null, names, List.of(), null, false));
    }

    private Uni<Found> found(SearchChoices choices, String cursor) {
        return search.search(
                        choices.words(),
                        choices.of(SearchFacet.KIND),
                        choices.of(SearchFacet.REGION),
                        choices.of(SearchFacet.THEME),
                        choices.of(SearchFacet.TOPIC),
                        choices.of(SearchFacet.STATUS),
                        choices.of(SearchFacet.CONTRIBUTION_KIND),
                        choices.of(SearchFacet.YEAR),
                        choices.newest() ? "NEWEST" : null,
                        cursor.isEmpty() ? null : cursor,
                        LISTED)
                .map(result -> new Found(result, null))
                .onFailure(SearchPages::isRefused)
                .recoverWithItem(refused -> new Found(null, why((ServiceProblem) refused)));
    }

    /** Who types the name of a municipality looks for its region; none when they cannot be had now. */
    private Uni<List<Municipality>> municipalities(SearchChoices choices, String cursor) {
        return cursor.isEmpty() && choices.words().length() >= SHORTEST_NAME
                ? regions.municipalitiesNamed(choices.words(), null, PLACES)
                        .map(Slice::items)
                        .onFailure()
                        .recoverWithItem(List.of())
                : Uni.createFrom().item(List.of());
    }

    /** Names that only some results need are no reason to show nothing. */
    private Uni<Names> names(SearchChoices choices) {
        return choices.any()
                ? Uni.combine()
                        .all()
                        .unis(
                                RegionNames.ask(regions),
                                Part.of(meetings.themes().map(Slice::items)),
                                Part.of(topics.all().map(Slice::items)))
                        .with((known, themes, about) -> new Names(known, Part.items(themes), Part.items(about)))
                : RegionNames.ask(regions).map(known -> new Names(known, List.<Named>of(), List.<Named>of()));
    }

    private static boolean isRefused(Throwable failure) {
        return failure instanceof ServiceProblem problem && problem.status() == 400;
    }

    private static String why(ServiceProblem refused) {
        List<FieldError> wrong = refused.problem().errors();
        return wrong == null || wrong.isEmpty()
                ? refused.problem().detail()
                : String.join(" ", wrong.stream().map(FieldError::message).toList());
    }

    private record Found(Result result, String fault) {}
}
