package nl.regiovisie.gateway.work.registration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regiovisie.gateway.work.registration.Registrations.Own;

/**
 * Everything that somebody registered for.
 *
 * @param code of the link in a mail; empty for who signed in
 * @param gone why there is nothing to see, in Dutch; null if there is
 */
public record OwnPage(String code, List<Own> registrations, String gone) {

    static OwnPage of(String code, List<Own> registrations) {
        return new OwnPage(code, registrations, null);
    }

    static OwnPage gone(String code, String reason) {
        return new OwnPage(code, List.of(), reason);
    }

    /** What comes behind each address, so that the next page knows who it is; a code is what somebody else may have written. */
    public String query() {
        return query(code);
    }

    /** What else somebody has at the time of a meeting: one of them moved. Of two that can still change, both are told. */
    public List<Own> clashes(Own own) {
        return registrations.stream()
                .filter(other -> !other.id().equals(own.id()) && own.comes() && other.comes())
                .filter(other -> own.meeting().overlaps(other.meeting()))
                .toList();
    }

    /** Only the owner of a mailbox can erase: an account alone proves no address. */
    public boolean canErase() {
        return !code.isEmpty() && !registrations.isEmpty();
    }

    static String query(String code) {
        return code.isEmpty() ? "" : "?code=" + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
