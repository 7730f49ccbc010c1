package nl.regiovisie.gateway.web.meeting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedContributions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the pages of meetings show. */
@ApplicationScoped
class MeetingPages {

    private static final int LISTED = 50;

    private final PublishedMeetings meetings;
    private final PublishedContributions contributions;
    private final PublicRegions regions;
    private final Clock clock;

    MeetingPages(
            @RestClient PublishedMeetings meetings,
            @RestClient PublishedContributions contributions,
            @RestClient PublicRegions regions,
            Clock clock) {
        this.meetings = meetings;
        this.contributions = contributions;
        this.regions = regions;
        this.clock = clock;
    }

    Uni<MeetingsPage> list(String region, String cursor) {
        return Uni.combine()
                .all()
                .unis(meetings.list(orNull(region), orNull(cursor), LISTED), RegionNames.ask(regions))
                .with((slice, names) -> new MeetingsPage(region, slice, names, clock.instant()));
    }

    Uni<MeetingPage> meeting(UUID id) {
        return Uni.combine()
                .all()
                .unis(
                        meetings.get(id),
                        Part.of(contributions.list(id, null, Whole.PART).map(Slice::items)),
                        Part.of(meetings.roles().map(Slice::items)),
                        RegionNames.ask(regions))
                .with(MeetingPage::new);
    }

    private static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }
}
