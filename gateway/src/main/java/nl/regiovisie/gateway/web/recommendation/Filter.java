package nl.regiovisie.gateway.web.recommendation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which recommendations to list; an empty string leaves a choice open.
 *
 * @param region code of a region
 * @param theme id of a theme
 * @param topic id of a topic
 * @param cursor where the list goes on
 */
record Filter(String region, String theme, String topic, String cursor) {

    /** As the API takes it: null where the choice is open. */
    static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }

    public boolean chosen() {
        return !region.isEmpty() || !theme.isEmpty() || !topic.isEmpty();
    }

    /** The address of the same list, from another place. */
    String at(String place) {
        return "/aanbevelingen?regio=" + encoded(region) + "&thema=" + encoded(theme)
                + (topic.isEmpty() ? "" : "&onderwerp=" + encoded(topic)) + "&cursor=" + encoded(place);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
