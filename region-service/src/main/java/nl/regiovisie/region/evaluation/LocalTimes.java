package nl.regiovisie.region.evaluation;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.regiovisie.platform.Today;

/** Hours as the clocks in the Netherlands show them. */
final class LocalTimes {

    private LocalTimes() {}

    /** False for the hour that is skipped when summer time begins. */
    static boolean exists(LocalDate day, LocalTime time) {
        return !Today.AMSTERDAM.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }
}
