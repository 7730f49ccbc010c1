package nl.regiovisie.region.subscription;

import java.util.Objects;

/** Which calendar somebody subscribes to, as it is stored: the code of a region, or {@link #COUNTRY}. */
final class Scope {

    static final String COUNTRY = "NL";

    private Scope() {}

    /** @param regionCode null for the whole country */
    static String of(String regionCode) {
        return Objects.requireNonNullElse(regionCode, COUNTRY);
    }

    /** @return null for the whole country */
    static String region(String scope) {
        return COUNTRY.equals(scope) ? null : scope;
    }
}
