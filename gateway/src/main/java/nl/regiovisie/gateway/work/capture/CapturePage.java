package nl.regiovisie.gateway.work.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import java.io.UncheckedIOException;
import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;

/**
 * The page for one meeting.
 *
 * @param roles for the script, as JSON that cannot end the element that it stands in
 */
record CapturePage(Meeting meeting, List<Named> themes, RawString roles) {

    /** In the order of the keys 1 to 7. */
    static final List<String> KINDS =
            List.of("BOTTLENECK", "RECOMMENDATION", "GOING_WELL", "TIP", "QUOTATION", "GOOD_PRACTICE", "SIGNAL");

    static CapturePage of(Meeting meeting, List<Named> themes, List<Role> roles, ObjectMapper json) {
        try {
            String text = json.writeValueAsString(roles).replace("<", "\\u003c");
            return new CapturePage(meeting, themes, new RawString(text));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public List<String> kinds() {
        return KINDS;
    }
}
