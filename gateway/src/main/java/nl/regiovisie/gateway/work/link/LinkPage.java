package nl.regiovisie.gateway.work.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a link in a mail leads: one button, because programs that check mail follow links too.
 *
 * @param action where the button sends the code to
 * @param gone why the link does not work, in Dutch; null if it may
 */
public record LinkPage(String action, String code, String gone) {

    public static LinkPage of(String action, String code) {
        return new LinkPage(action, code, null);
    }

    /** Where the button leads; a code is what somebody else may have written. */
    public String target() {
        return action + "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }

    LinkPage gone(String reason) {
        return new LinkPage(action, code, reason);
    }
}
