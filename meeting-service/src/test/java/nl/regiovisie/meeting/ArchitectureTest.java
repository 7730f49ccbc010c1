package nl.regiovisie.meeting;

import nl.regiovisie.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_rules_of_the_platform() {
        ArchitectureRules.check("nl.regiovisie.meeting");
    }
}
