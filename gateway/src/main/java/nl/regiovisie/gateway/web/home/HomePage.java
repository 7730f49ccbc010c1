package nl.regiovisie.gateway.web.home;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionTile;
import nl.regiovisie.gateway.web.published.PublicCalendar.Entry;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions.Overview;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Listed;
import nl.regiovisie.gateway.web.published.Summaries.Progress;

/**
 * What the first page shows.
 *
 * @param view what the map shows: answers or visions
 * @param tiles in the order of the map
 * @param known false when the map can show the regions, but not how far they are
 * @param calendar when visions can be influenced, the soonest first
 * @param municipalities names to choose from while typing
 * @param recent the newest recommendations
 * @param ahead meetings to come, the soonest first
 * @param held the last meetings of which the outcomes can be read
 */
record HomePage(
        MapView view,
        Part<List<RegionTile>> tiles,
        boolean known,
        Part<List<Entry>> calendar,
        List<String> municipalities,
        Part<List<Listed>> recent,
        Part<List<Meeting>> ahead,
        Part<List<Meeting>> held) {

    static final int SHOWN = 4;

    static HomePage of(
            MapView view,
            Part<List<Region>> regions,
            Part<List<Municipality>> municipalities,
            Part<List<Progress>> progress,
            Part<List<Overview>> visions,
            Part<List<Entry>> calendar,
            Part<List<Listed>> recommendations,
            Part<List<Meeting>> planned,
            Part<List<Meeting>> published,
            Instant now) {
        return new HomePage(
                view,
                regions.map(all -> view == MapView.VISIONS
                        ? RegionTile.mapOfVisions(all, visions)
                        : RegionTile.map(all, progress)),
                !(view == MapView.VISIONS ? visions.isMissing() : progress.isMissing()),
                calendar,
                Part.items(municipalities).stream().map(Municipality::name).toList(),
                recommendations,
                planned.map(all -> ahead(all, now)),
                published.map(HomePage::readable));
    }

    private static List<Meeting> ahead(List<Meeting> planned, Instant now) {
        return planned.stream()
                .filter(Meeting::planned)
                .filter(meeting -> meeting.endsAt().isAfter(now))
                .sorted(comparing(Meeting::startsAt))
                .limit(SHOWN)
                .toList();
    }

    private static List<Meeting> readable(List<Meeting> newestFirst) {
        return newestFirst.stream().filter(Meeting::published).limit(SHOWN).toList();
    }

    /** How many answers municipalities gave together. */
    public int answers() {
        return RegionTile.answers(Part.items(tiles));
    }

    /** True as soon as one thing on the page is invented. */
    public boolean example() {
        return Part.items(calendar).stream().anyMatch(Entry::example)
                || Part.items(recent).stream().anyMatch(Listed::example)
                || Part.items(ahead).stream().anyMatch(Meeting::example)
                || Part.items(held).stream().anyMatch(Meeting::example);
    }
}
