package nl.regiovisie.gateway.web.vision;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;

/** Where a version stands, in the four phases that people know: made, adopted, evaluated, adjusted. */
public record Stand(Version version) {

    private static final List<String> PHASES = List.of("DRAFT", "ADOPT", "EVALUATE", "ADJUST");

    public List<Phase> phases() {
        int now = version.status().equals("EXPIRED") ? PHASES.size() : PHASES.indexOf(version.phase());
        return PHASES.stream()
                .map(phase -> new Phase(phase, state(PHASES.indexOf(phase), now)))
                .toList();
    }

    private static String state(int phase, int now) {
        if (phase == now) {
            return "now";
        }
        return phase < now ? "done" : "ahead";
    }

    /** @param state done, now or ahead */
    public record Phase(String key, String state) {

        public boolean now() {
            return state.equals("now");
        }
    }
}
