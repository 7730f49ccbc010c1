package nl.regiovisie.region;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.regiovisie.testing.AccessTable;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class AccessTest {

    @Test
    void everyone_reads_and_a_steward_keeps_the_register() {
        new AccessTable()
                .everyone(
                        "GET /v1/regions",
                        "GET /v1/regions/{code}",
                        "GET /v1/regions/{code}/municipalities",
                        "GET /v1/municipalities",
                        "GET /v1/municipalities/{code}")
                .only("GET /v1/snapshots", "steward")
                .only("POST /v1/snapshots", "steward")
                .check();
    }
}
