package nl.regiovisie.gateway.work.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import java.io.UncheckedIOException;
import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;
import nl.regiovisie.gateway.work.theme.OfferedTheme;

/**
 * The page for one meeting.
 *
 * @param regions of the meeting
 * @param roles for the script, as JSON that cannot end the element that it stands in
 */
record CapturePage(Meeting meeting, List<RegionNames.Entry> regions, List<OfferedTheme> themes, RawString roles) {

    /** In the order of the keys 1 to 7. */
    static final List<String> KINDS =
            List.of("BOTTLENECK", "RECOMMENDATION", "GOING_WELL", "TIP", "QUOTATION", "GOOD_PRACTICE", "SIGNAL");

    /** What looks like personal data, as the API names it. */
    static final List<String> MARKS = List.of("CITIZEN_NUMBER", "PHONE", "EMAIL", "POSTCODE", "DATE_OF_BIRTH", "NAME");

    static CapturePage of(
            Meeting meeting, RegionNames regions, List<OfferedTheme> themes, List<Role> roles, ObjectMapper json) {
        try {
            String text = json.writeValueAsString(roles).replace("<", "\\u003c");
            return new CapturePage(meeting, regions.entries(meeting.regionCodes()), themes, new RawString(text));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the people in the room are asked; none of them has to be named. */
    public List<String> questions() {
        return meeting.questions();
    }

    public List<String> kinds() {
        return KINDS;
    }

    public List<String> marks() {
        return MARKS;
    }
}
