package nl.regiovisie.gateway.web.region;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Editions;
import nl.regiovisie.gateway.web.published.PublicCalendar;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.RegionalAnswers;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Summaries;
import nl.regiovisie.gateway.web.published.Summaries.Progress;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what the page of a region shows. */
@ApplicationScoped
class RegionPages {

    private static final int MEETINGS = 20;
    private static final int DAYS = 5;
    private static final int EDITIONS = 3;
    private static final int SAID = 50;

    /** Where many municipalities answer, a part has fewer recommendations: each has an answer of all of them. */
    private static final int ANSWERS = 400;

    private final PublicRegions regions;
    private final PublicVisions visions;
    private final PublicCalendar calendar;
    private final RegionalAnswers answers;
    private final Summaries summaries;
    private final Editions editions;
    private final PublishedMeetings meetings;
    private final Clock clock;

    RegionPages(
            @RestClient PublicRegions regions,
            @RestClient PublicVisions visions,
            @RestClient PublicCalendar calendar,
            @RestClient RegionalAnswers answers,
            @RestClient Summaries summaries,
            @RestClient Editions editions,
            @RestClient PublishedMeetings meetings,
            Clock clock) {
        this.regions = regions;
        this.visions = visions;
        this.calendar = calendar;
        this.answers = answers;
        this.summaries = summaries;
        this.editions = editions;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * @param municipality code of the one whose answers are shown; all are when the region has no such municipality
     * @param cursor where what was recommended goes on; null for the begin
     */
    Uni<RegionPage> region(String code, String municipality, String cursor) {
        return Uni.combine()
                .all()
                .unis(
                        regions.ever(true).map(Slice::items),
                        Part.of(regions.municipalities(code).map(Slice::items)),
                        Part.of(visions.of(code)),
                        Part.of(calendar.ahead(code, null, DAYS).map(Slice::items)),
                        Part.of(answers.list(code, municipality, ANSWERS, cursor, SAID)
                                .map(slice -> new Said(slice, cursor == null))),
                        Part.of(summaries.all().map(Slice::items)),
                        Part.of(editions.list(code, null, null, EDITIONS).map(Slice::items)),
                        Part.of(meetings.list(code, null, MEETINGS).map(Slice::items)),
                        Part.of(meetings.roles().map(Slice::items)))
                .with((all, municipalities, vision, ahead, said, progress, made, held, roles) -> new RegionPage(
                        find(all, code),
                        all.stream().filter(known -> !known.ended()).toList(),
                        municipalities,
                        vision,
                        ahead,
                        said,
                        progress.map(known -> of(known, code)),
                        municipalities.isMissing()
                                ? new Part<>(null)
                                : said.map(part ->
                                        Matrix.of(code, part.slice().items(), municipalities.value(), municipality)),
                        made,
                        held,
                        roles,
                        municipality,
                        clock.instant()));
    }

    private static Progress of(List<Progress> all, String region) {
        return all.stream()
                .filter(one -> one.regionCode().equals(region))
                .findFirst()
                .orElse(null);
    }

    private static Region find(List<Region> regions, String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("region", code));
    }
}
