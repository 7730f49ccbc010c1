package nl.regiovisie.gateway.work.body;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.web.published.Slice;

/**
 * Bodies that a visitor may keep.
 *
 * @param all whether those are all there are
 */
public record BodyList(String name, Slice<Body> slice, boolean all) {

    /** The address of the following part; null at the end. */
    public String next() {
        return slice.next() == null
                ? null
                : "/werk/raden?naam=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&cursor=" + slice.next();
    }
}
