package nl.regiovisie.region.renewal;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A register that waits for its first classification. */
public class FromNothing implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("regiovisie.reference-data", "false");
    }
}
