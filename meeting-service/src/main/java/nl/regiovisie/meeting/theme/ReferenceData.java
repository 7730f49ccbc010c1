package nl.regiovisie.meeting.theme;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.regiovisie.meeting.kind.MeetingKindFacts;

/** The lists that ship with this service. Source: LOC, public documents of its consultation on regional visions. */
record ReferenceData(List<ThemeView> themes, List<ParticipantRoleView> roles, Map<String, MeetingKindFacts> kinds) {

    static ReferenceData read(ObjectMapper json) {
        try (InputStream file = ReferenceData.class.getResourceAsStream("/reference/reference.json")) {
            return json.readValue(file, ReferenceData.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
