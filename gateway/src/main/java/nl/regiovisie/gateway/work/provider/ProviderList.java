package nl.regiovisie.gateway.work.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.provider.KeptProviders.Provider;

/** A part of all providers, by name. */
public record ProviderList(String name, Slice<Provider> slice, RegionNames regions) {

    /** The address of the following part; null at the end. */
    public String next() {
        return slice.next() == null
                ? null
                : "/werk/aanbieders?naam=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&cursor="
                        + slice.next();
    }
}
