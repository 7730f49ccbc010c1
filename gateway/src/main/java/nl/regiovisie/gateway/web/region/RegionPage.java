package nl.regiovisie.gateway.web.region;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import nl.regiovisie.gateway.web.published.PublicCalendar.Entry;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;
import nl.regiovisie.gateway.web.published.PublicVisions.Vision;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.web.published.Summaries.Summary;
import nl.regiovisie.gateway.web.published.Summaries.Theme;
import nl.regiovisie.gateway.web.vision.Stand;

/**
 * What the page of a region shows.
 *
 * @param region may have ended; then it is shown as on its last day
 * @param all every region that is there today, for the small map
 * @param editions the newest ones
 * @param matrix the table of answers; columns are all municipalities, or the chosen one
 * @param chosen code of the municipality whose answers are shown; empty for all of them
 */
record RegionPage(
        Region region,
        List<Region> all,
        Part<List<Municipality>> municipalities,
        Part<Vision> vision,
        Part<List<Entry>> calendar,
        Part<Summary> summary,
        Part<Matrix> matrix,
        Part<List<Edition>> editions,
        Part<List<Meeting>> meetings,
        Part<List<Role>> roles,
        String chosen,
        Instant now) {

    public String names() {
        List<String> names =
                Part.items(municipalities).stream().map(Municipality::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : names.stream().limit(last).collect(Collectors.joining(", ")) + " en " + names.get(last);
    }

    /** Where the newest version of its vision stands; null if there is none, or that is not known. */
    public Stand stand() {
        Version newest = vision.map(Vision::newest).or(null);
        return newest == null ? null : new Stand(newest);
    }

    public List<Theme> themes() {
        return summary.map(Summary::themes).or(List.of());
    }

    public int recommendations() {
        return themes().stream()
                .mapToInt(theme -> theme.recommendations().size())
                .sum();
    }

    /** How many kinds of participants there are; 0 when that is not known. */
    public int roleCount() {
        return Part.items(roles).size();
    }

    public List<Meeting> ahead() {
        return Part.items(meetings).stream()
                .filter(Meeting::planned)
                .filter(meeting -> meeting.endsAt().isAfter(now))
                .sorted(comparing(Meeting::startsAt))
                .toList();
    }

    public List<Meeting> held() {
        return Part.items(meetings).stream().filter(Meeting::published).toList();
    }

    public boolean example() {
        return summary.map(Summary::example).or(false)
                || stand() != null && stand().version().example()
                || Part.items(meetings).stream().anyMatch(Meeting::example);
    }
}
