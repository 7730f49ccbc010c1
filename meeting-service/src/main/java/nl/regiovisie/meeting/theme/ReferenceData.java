package nl.regiovisie.meeting.theme;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import nl.regiovisie.meeting.kind.MeetingKindFacts;

/** The lists that ship with this service. Source: LOC, public documents of its consultation on regional visions. */
record ReferenceData(List<FirstTheme> themes, List<ParticipantRoleView> roles, Map<String, MeetingKindFacts> kinds) {

    static ReferenceData read(ObjectMapper json) {
        try (InputStream file = ReferenceData.class.getResourceAsStream("/reference/reference.json")) {
            return json.readValue(file, ReferenceData.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A theme to begin with: editors give it another name, and that stays. */
    record FirstTheme(String id, String name, int position) {}
}
