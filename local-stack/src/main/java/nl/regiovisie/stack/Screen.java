package nl.regiovisie.stack;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** A line for each part: redrawn on a terminal, one more line for each change elsewhere. */
final class Screen {

    private static final String UP = "\u001b[%dA";
    private static final String CLEAR_LINE = "\u001b[2K";
    private static final String CLEAR_BELOW = "\u001b[J";

    private final PrintStream out;
    private final boolean terminal;
    private final long begin = System.nanoTime();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int drawn;
    private boolean live = true;

    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    private record Line(Supervised.State state, long since, boolean done) {}

    /** Whole seconds since this began. */
    long seconds() {
        return (System.nanoTime() - begin) / 1_000_000_000;
    }

    synchronized void show(String part, Supervised.State state) {
        boolean done = state == Supervised.State.READY || state == Supervised.State.STOPPED;
        lines.put(part, new Line(state, seconds(), done));
        if (terminal && live) {
            redraw();
        } else if (state != Supervised.State.WAITING) {
            out.println(text(part, lines.get(part)));
        }
    }

    /** Lets the seconds run on. */
    synchronized void tick() {
        if (terminal && live) {
            redraw();
        }
    }

    /** Text that stays. */
    synchronized void say(String text) {
        erase();
        out.println(text);
        if (terminal && live) {
            redraw();
        }
    }

    /** Leaves the lines as they are; from now on each change is one more line. */
    synchronized void settle() {
        live = false;
        drawn = 0;
    }

    private void redraw() {
        erase();
        lines.forEach((part, line) -> out.println(CLEAR_LINE + text(part, line)));
        out.flush();
        drawn = lines.size();
    }

    private void erase() {
        if (drawn > 0) {
            out.print(String.format(UP, drawn) + CLEAR_BELOW);
            drawn = 0;
        }
    }

    private String text(String part, Line line) {
        long shown = line.done() ? line.since() : seconds();
        return String.format(
                "  %-24s %-10s %4d s", part, line.state().name().toLowerCase(java.util.Locale.ROOT), shown);
    }
}
