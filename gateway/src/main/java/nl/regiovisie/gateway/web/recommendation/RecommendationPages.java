package nl.regiovisie.gateway.web.recommendation;

import static nl.regiovisie.gateway.web.recommendation.Filter.orNull;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedContributions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Assessment;
import nl.regiovisie.gateway.web.published.PublishedReplies;
import nl.regiovisie.gateway.web.published.PublishedReplies.Reply;
import nl.regiovisie.gateway.web.published.PublishedTopics;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the pages of recommendations show. */
@ApplicationScoped
class RecommendationPages {

    private static final int LISTED = 50;
    private static final String PUBLISHED = "PUBLISHED";

    private final PublishedRecommendations recommendations;
    private final PublishedReplies replies;
    private final PublishedContributions contributions;
    private final PublishedMeetings meetings;
    private final PublicRegions regions;
    private final PublishedTopics topics;

    RecommendationPages(
            @RestClient PublishedRecommendations recommendations,
            @RestClient PublishedReplies replies,
            @RestClient PublishedContributions contributions,
            @RestClient PublishedMeetings meetings,
            @RestClient PublicRegions regions,
            @RestClient PublishedTopics topics) {
        this.recommendations = recommendations;
        this.replies = replies;
        this.contributions = contributions;
        this.meetings = meetings;
        this.regions = regions;
        this.topics = topics;
    }

    Uni<ListPage> list(Filter filter) {
        return Uni.combine()
                .all()
                .unis(
                        recommendations.list(
                                orNull(filter.region()),
                                orNull(filter.theme()),
                                orNull(filter.topic()),
                                PUBLISHED,
                                orNull(filter.cursor()),
                                LISTED),
                        RegionNames.ask(regions),
                        Part.of(meetings.themes().map(Slice::items)),
                        Part.of(topics.all().map(Slice::items)),
                        Part.of(meetings.roles().map(Slice::items)))
                .with((slice, names, themes, about, roles) -> new ListPage(
                        filter,
                        slice,
                        names,
                        themes,
                        Part.items(about),
                        Part.items(roles).size()));
    }

    Uni<RecommendationPage> recommendation(UUID id, String region, String from) {
        return Uni.combine()
                .all()
                .unis(
                        recommendations.get(id),
                        Part.of(contributions.list(null, id, Whole.PART).map(Slice::items)),
                        Part.of(recommendations.stances(id, Whole.PART).map(Slice::items)),
                        Part.of(answers(id, orNull(region))),
                        Part.of(dialogue(id)),
                        RegionNames.ask(regions),
                        Part.of(meetings.roles().map(Slice::items)))
                .with((recommendation, said, stances, answers, dialogue, names, roles) -> new RecommendationPage(
                        recommendation, said, stances, answers, dialogue, names, roles, region, from));
    }

    /** All of them: one that holds for the whole country reaches more municipalities than one answer of the API holds. */
    private Uni<List<Assessment>> answers(UUID id, String region) {
        return Whole.of(cursor -> recommendations.assessments(id, region, cursor, Whole.PART));
    }

    private Uni<List<Reply>> dialogue(UUID id) {
        return Whole.of(cursor -> replies.list(id, null, cursor, Whole.PART));
    }
}
