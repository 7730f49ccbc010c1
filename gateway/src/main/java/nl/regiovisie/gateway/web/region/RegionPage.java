package nl.regiovisie.gateway.web.region;

import static java.util.Comparator.comparing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import nl.regiovisie.gateway.web.published.PublicCalendar.Entry;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;
import nl.regiovisie.gateway.web.published.PublicVisions.Vision;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Meeting;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.web.published.Summaries.Progress;
import nl.regiovisie.gateway.web.region.Said.Theme;
import nl.regiovisie.gateway.web.vision.Stand;

/**
 * What the page of a region shows.
 *
 * @param region may have ended; then it is shown as on its last day
 * @param all every region that is there today, for the small map
 * @param editions the newest ones
 * @param said a part of what was recommended here
 * @param progress how much was recommended and answered here; missing too for a region that has ended
 * @param matrix the table of answers; columns are all municipalities, or the chosen one
 * @param chosen code of the municipality whose answers are shown; empty for all of them
 */
record RegionPage(
        Region region,
        List<Region> all,
        Part<List<Municipality>> municipalities,
        Part<Vision> vision,
        Part<List<Entry>> calendar,
        Part<Said> said,
        Part<Progress> progress,
        Part<Matrix> matrix,
        Part<List<Edition>> editions,
        Part<List<Meeting>> meetings,
        Part<List<Role>> roles,
        String chosen,
        Instant now) {

    public List<String> names() {
        return Part.items(municipalities).stream().map(Municipality::name).toList();
    }

    /** Where the newest version of its vision stands; null if there is none, or that is not known. */
    public Stand stand() {
        Version newest = vision.map(Vision::newest).or(null);
        return newest == null ? null : new Stand(newest);
    }

    public List<Theme> themes() {
        return said.map(Said::themes).or(List.of());
    }

    /** Whether all that was recommended is on this page. */
    public boolean whole() {
        return said.map(Said::whole).or(true);
    }

    /** The address of the following part; null at the end. */
    public String next() {
        String cursor = said.map(part -> part.slice().next()).or(null);
        return cursor == null
                ? null
                : "/regios/" + region.code() + "?gemeente=" + encoded(chosen) + "&vanaf=" + encoded(cursor) + "#gezegd";
    }

    public int recommendations() {
        return counted(Progress::recommendations, matrix -> matrix.rows().size());
    }

    public int given() {
        return counted(Progress::answers, Matrix::given);
    }

    public int possible() {
        return counted(Progress::answersPossible, Matrix::possible);
    }

    /** Of what is on this page when that is all; else as it was counted, some seconds ago. */
    private int counted(ToIntFunction<Progress> ofAll, ToIntFunction<Matrix> ofPage) {
        return whole() || progress.isMissing()
                ? matrix.map(ofPage::applyAsInt).or(0)
                : ofAll.applyAsInt(progress.value());
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
        return said.map(Said::example).or(false)
                || stand() != null && stand().version().example()
                || Part.items(meetings).stream().anyMatch(Meeting::example);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
