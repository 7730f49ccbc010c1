package nl.regiovisie.recommendation.search;

import static java.util.stream.Collectors.joining;

import java.util.stream.LongStream;

/**
 * The newest part of all there is. A word that is in many is looked for there first: so that a search goes through about as
 * many rows as it counts, however much was ever said.
 *
 * @param floor the lowest thousand, or ten thousand, in it; 0 for everything
 * @param newest the highest place
 * @param coarse whether it is counted by ten thousands
 */
record Window(long floor, long newest, boolean coarse) {

    private static final long FINE = 1_000;
    private static final long COARSE = 10_000;
    private static final int MOST_SLICES = 10;

    /** What is estimated is often a little more than what there is. */
    private static final double MARGIN = 1.3;

    /** @param from the place below which is looked */
    static Window first(long from, long newest) {
        return reaching(from - FINE, newest);
    }

    /**
     * A larger one.
     *
     * @param found how many were in this one, over {@code span} places
     * @param wanted how many are to be in the next
     */
    Window wider(long found, long span, int wanted) {
        long estimated = newest - (long) (span * MARGIN * wanted / Math.max(found, 1));
        return found == 0 ? all() : reaching(Math.min(estimated, bottom() - FINE), newest);
    }

    boolean isAll() {
        return floor <= 0;
    }

    /** The lowest place in it. */
    long bottom() {
        return floor * size();
    }

    /** As a part of a query, with what joins it to the rest; empty for everything. */
    String condition() {
        String mark = coarse ? "#m:" : "#n:";
        return isAll()
                ? ""
                : " & ("
                        + LongStream.rangeClosed(floor, newest / size())
                                .mapToObj(slice -> "'" + mark + slice + "'")
                                .collect(joining(" | "))
                        + ")";
    }

    private Window all() {
        return new Window(0, newest, true);
    }

    private long size() {
        return coarse ? COARSE : FINE;
    }

    private static Window reaching(long place, long newest) {
        boolean coarse = newest - place > MOST_SLICES * FINE;
        return new Window(Math.max(0, place / (coarse ? COARSE : FINE)), newest, coarse);
    }
}
