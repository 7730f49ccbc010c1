package nl.regiovisie.region.trajectory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.query.Conditions;

/**
 * Which trajectories are asked for; null means any.
 *
 * @param phase code of a phase
 * @param open only those that have not ended
 */
record TrajectoryFilter(String phase, UUID provider, boolean open, String cursor, int limit) {

    static TrajectoryFilter of(String phase, String provider, boolean open, String cursor, int limit) {
        return new TrajectoryFilter(phase, Choice.id("provider", provider), open, cursor, limit);
    }

    static String cursorAfter(TrajectoryView last) {
        return Cursor.encode(last.startedOn(), last.id());
    }

    Conditions conditions() {
        Conditions conditions = new Conditions().and("t.phase = ?", phase).and("t.provider_id = ?", provider);
        if (open) {
            conditions.and("t.ended_on is null");
        }
        if (cursor != null) {
            after(conditions, Cursor.decode(cursor, 2));
        }
        return conditions;
    }

    private static void after(Conditions conditions, List<String> last) {
        try {
            conditions.andAll(
                    "(t.started_on, t.id) < (?1, ?2)", LocalDate.parse(last.get(0)), UUID.fromString(last.get(1)));
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
