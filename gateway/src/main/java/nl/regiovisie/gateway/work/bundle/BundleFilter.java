package nl.regiovisie.gateway.work.bundle;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;

/**
 * What the list of what waits is limited to; null for all.
 *
 * @param cursor where this part of the list begins; null for the first
 */
public record BundleFilter(String theme, String region, String meeting, String cursor) {

    /** With empty text for what was not chosen. */
    static BundleFilter of(String theme, String region, String meeting, String cursor) {
        return new BundleFilter(Form.orNull(theme), Form.orNull(region), Form.orNull(meeting), Form.orNull(cursor));
    }

    static BundleFilter of(Form form) {
        return of(form.text("thema"), form.text("regio"), form.text("bijeenkomst"), form.text("vanaf"));
    }

    public boolean chosen() {
        return theme != null || region != null || meeting != null;
    }

    String from(String next) {
        return address(next).build().toString();
    }

    /** The same list, saying what was just added to a draft. */
    String added(UUID draft, List<UUID> sources) {
        return address(cursor)
                .queryParam("in", draft)
                .queryParam("erbij", sources.toArray())
                .build()
                .toString();
    }

    String again() {
        return address(cursor).build().toString();
    }

    private UriBuilder address(String from) {
        UriBuilder address = UriBuilder.fromPath("/werk/bundelen");
        put(address, "thema", theme);
        put(address, "regio", region);
        put(address, "bijeenkomst", meeting);
        put(address, "vanaf", from);
        return address;
    }

    private static void put(UriBuilder address, String name, String value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").resolveTemplate(name, value);
        }
    }
}
