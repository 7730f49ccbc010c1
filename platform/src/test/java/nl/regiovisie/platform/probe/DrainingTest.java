package nl.regiovisie.platform.probe;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DrainingTest {

    @Inject
    Event<ShutdownDelayInitiatedEvent> shutdown;

    /** For the rest of this JVM each answer ends its connection, which no other test notices. */
    @Test
    void an_instance_that_was_told_to_stop_answers_and_ends_the_connection() {
        assertThat(get("/q/health/live").header("Connection")).isNotEqualTo("close");

        shutdown.fire(new ShutdownDelayInitiatedEvent());

        assertThat(get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/q/health/live").header("Connection")).isEqualToIgnoringCase("close");
    }
}
