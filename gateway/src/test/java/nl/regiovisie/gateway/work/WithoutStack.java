package nl.regiovisie.gateway.work;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Pages on their own: no Keycloak, no database; the services are {@link FakeServices}. */
public class WithoutStack implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.oidc.tenant-enabled", "false",
                "quarkus.oidc.browser.tenant-enabled", "false",
                "quarkus.datasource.active", "false",
                "quarkus.flyway.active", "false");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(SignedIn.class);
    }
}
