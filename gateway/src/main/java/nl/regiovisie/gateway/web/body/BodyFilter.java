package nl.regiovisie.gateway.web.body;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Which bodies a visitor asks for. Nothing chosen is empty.
 *
 * @param region code
 * @param kind code
 * @param name begin of any word of the name
 */
record BodyFilter(String region, String kind, String name) {

    public boolean chosen() {
        return !region.isEmpty() || !kind.isEmpty() || !name.isEmpty();
    }

    /** The address of the part that starts at a cursor. */
    String next(String cursor) {
        return "/raden?regio=" + encoded(region) + "&soort=" + encoded(kind) + "&naam=" + encoded(name) + "&cursor="
                + encoded(cursor);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
