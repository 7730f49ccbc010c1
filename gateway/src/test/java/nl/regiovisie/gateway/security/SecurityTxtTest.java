package nl.regiovisie.gateway.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.testing.Upstreams;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Upstreams.class)
@WithTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "without", value = "kafka"))
class SecurityTxtTest {

    @Inject
    Clock clock;

    @Test
    void it_says_where_to_report_a_weakness() {
        assertThat(fields()).containsKeys("Contact", "Expires", "Preferred-Languages", "Canonical");
        assertThat(fields().get("Canonical")).startsWith("https://").endsWith("/.well-known/security.txt");
        assertThat(given().get("/.well-known/security.txt").contentType()).isEqualTo("text/plain; charset=utf-8");
    }

    /** Fails two months before the file expires: renew gateway.security-txt.expires, at most a year ahead. */
    @Test
    void it_is_valid_for_at_least_sixty_days_and_less_than_a_year() {
        Instant expires = Instant.parse(fields().get("Expires"));

        assertThat(Duration.between(clock.instant(), expires))
                .isGreaterThan(Duration.ofDays(60))
                .isLessThan(Duration.ofDays(365));
    }

    private static Map<String, String> fields() {
        return Arrays.stream(given().get("/.well-known/security.txt").asString().split("\\R"))
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
    }
}
