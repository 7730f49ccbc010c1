package nl.regiovisie.gateway.web.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a visitor wants to see of the agenda; what is empty is not limited.
 *
 * @param region code of a region
 * @param kind id of a kind of meeting, or {@link #VISION}
 * @param series id of a series of meetings
 * @param mode of meetings
 */
record AgendaChoice(String region, String kind, String series, String mode) {

    /** Stands among the kinds of meetings for days on which visions can be influenced. */
    static final String VISION = "VISION";

    boolean meetings() {
        return !kind.equals(VISION);
    }

    /** Days of visions belong to no kind, series or mode. */
    boolean visions() {
        return kind.equals(VISION) || kind.isEmpty() && series.isEmpty() && mode.isEmpty();
    }

    public boolean any() {
        return !(region + kind + series + mode).isEmpty();
    }

    /** To follow a question mark. */
    public String query() {
        return "regio=" + encoded(region) + "&soort=" + encoded(kind) + "&reeks=" + encoded(series) + "&vorm="
                + encoded(mode);
    }

    static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
