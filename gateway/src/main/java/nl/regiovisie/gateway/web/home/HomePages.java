package nl.regiovisie.gateway.web.home;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicCalendar;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicVisions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Summaries;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the first page shows. */
@ApplicationScoped
class HomePages {

    /** An editor may see drafts too, but not here. */
    private static final String PUBLISHED = "PUBLISHED";

    private static final int DAYS = 4;
    private static final int MEETINGS = 10;

    private final PublicRegions regions;
    private final PublicVisions visions;
    private final PublicCalendar calendar;
    private final Summaries summaries;
    private final PublishedRecommendations recommendations;
    private final PublishedMeetings meetings;
    private final Clock clock;

    HomePages(
            @RestClient PublicRegions regions,
            @RestClient PublicVisions visions,
            @RestClient PublicCalendar calendar,
            @RestClient Summaries summaries,
            @RestClient PublishedRecommendations recommendations,
            @RestClient PublishedMeetings meetings,
            Clock clock) {
        this.regions = regions;
        this.visions = visions;
        this.calendar = calendar;
        this.summaries = summaries;
        this.recommendations = recommendations;
        this.meetings = meetings;
        this.clock = clock;
    }

    Uni<HomePage> now(MapView view) {
        return Uni.combine()
                .all()
                .unis(
                        Part.of(regions.all().map(Slice::items)),
                        Part.of(regions.allMunicipalities()),
                        Part.of(summaries.all().map(Slice::items)),
                        Part.of(visions.all().map(Slice::items)),
                        Part.of(calendar.ahead(null, null, DAYS).map(Slice::items)),
                        Part.of(recommendations
                                .first(PUBLISHED, null, "NEWEST", HomePage.SHOWN)
                                .map(Slice::items)),
                        Part.of(meetings.find(null, null, null, null, "PLANNED", null, null, "SOONEST", null, MEETINGS)
                                .map(Slice::items)),
                        Part.of(meetings.find(null, null, null, null, PUBLISHED, null, null, null, null, MEETINGS)
                                .map(Slice::items)))
                .with((all, names, progress, stands, days, given, ahead, held) ->
                        HomePage.of(view, all, names, progress, stands, days, given, ahead, held, clock.instant()));
    }
}
