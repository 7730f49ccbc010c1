package nl.regiovisie.stack;

import java.time.Duration;

/** When a part that died is started again, and when that is of no use any more. */
final class BackOff {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);
    private static final int TRIES_WITHOUT_SUCCESS = 3;

    private int failures;
    private boolean workedOnce;

    /**
     * Counts an end that nobody asked for.
     *
     * @param worked how long the part answered before that; zero when it never did
     * @return how long to wait before the next start: 1, 2, 4 … 30 s
     */
    Duration next(Duration worked) {
        workedOnce |= !worked.isZero();
        failures = worked.compareTo(STEADY) >= 0 ? 1 : failures + 1;
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - 1, 5));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    /** A part that never worked is wrongly set up, and starting it again does not help. */
    boolean hopeless() {
        return !workedOnce && failures >= TRIES_WITHOUT_SUCCESS;
    }
}
