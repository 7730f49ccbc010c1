package nl.regiovisie.gateway.web.vision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.PublicVisions.Version;

/**
 * Where a version stands, in the four phases that people know: made, adopted, evaluated, adjusted.
 *
 * @param evaluation the first evaluation ahead; or null
 */
public record Stand(Version version, Moment evaluation) {

    private static final List<String> PHASES = List.of("DRAFT", "ADOPT", "EVALUATE", "ADJUST");

    /** @param moments of the region, by day */
    public static Stand of(Version version, List<Moment> moments, LocalDate today) {
        Optional<Moment> next = moments.stream()
                .filter(moment -> moment.versionId().equals(version.id()))
                .filter(Moment::ahead)
                .filter(moment -> !moment.day().isBefore(today))
                .findFirst();
        return new Stand(version, next.orElse(null));
    }

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
