package nl.regiovisie.recommendation;

import nl.regiovisie.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_keeps_the_rules_that_all_services_keep() {
        ArchitectureRules.check("nl.regiovisie.recommendation");
    }
}
