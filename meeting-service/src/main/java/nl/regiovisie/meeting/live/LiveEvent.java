package nl.regiovisie.meeting.live;

import java.util.Map;
import java.util.UUID;

/**
 * Something that a listener hears.
 *
 * @param data sent as JSON
 */
record LiveEvent(String name, Object data) {

    /** Nothing happened, and the line is open: whoever hears nothing for a while opens a new one. */
    static final LiveEvent BEAT = new LiveEvent("beat", Map.of());

    /** From here on nothing is missed; what was before is read in pages. */
    static final LiveEvent READY = new LiveEvent("ready", Map.of());

    static LiveEvent outcome(Object view) {
        return new LiveEvent("outcome", view);
    }

    /** The room may no longer see it, or never could. */
    static LiveEvent gone(UUID outcome) {
        return new LiveEvent("gone", Map.of("id", outcome));
    }

    /** How many write in the meeting, each window counted. */
    static LiveEvent writers(int count) {
        return new LiveEvent("writers", Map.of("count", count));
    }
}
