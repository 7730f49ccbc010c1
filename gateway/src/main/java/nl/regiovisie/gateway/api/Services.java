package nl.regiovisie.gateway.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** The services behind the door by name, as application.properties lists them. */
@ConfigMapping(prefix = "gateway.services")
public interface Services {

    @WithParentName
    Map<String, Service> byName();

    interface Service {

        /** Scheme, host and port; no path. */
        URI url();

        /** The first words after {@code /v1/} that belong to it. */
        Set<String> resources();
    }
}
