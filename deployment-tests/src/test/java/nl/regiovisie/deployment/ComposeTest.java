package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The compose file: its settings are all in the example, and no secret is in either. */
class ComposeTest {

    private static final Pattern SETTING = Pattern.compile("\\$\\{([A-Z_]+)(:[-?][^}]*)?}");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET)");

    /** Only of the demonstration; docker/new-env writes them, or their default serves. */
    private static final Set<String> OPTIONAL = Set.of("REALM_FOLDER", "MAIL_PAGES_PORT");

    private final String compose = Checkout.text("docker-compose.yml");
    private final String example = Checkout.text(".env.example");

    private Set<String> settings() {
        return SETTING.matcher(compose)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_setting_is_explained_in_the_example() {
        Set<String> explained = example.lines()
                .filter(line -> line.matches("[A-Z_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = settings();
        asked.removeAll(OPTIONAL);

        assertThat(explained).isEqualTo(asked);
    }

    @Test
    void a_secret_has_no_default_and_is_in_no_file() {
        Matcher found = SETTING.matcher(compose);
        int secrets = 0;
        while (found.find()) {
            if (SECRET.matcher(found.group(1)).matches()) {
                secrets++;
                assertThat(found.group(2)).as(found.group()).startsWith(":?");
            }
        }
        assertThat(secrets).isGreaterThan(8);
        assertThat(example.lines()
                        .filter(line -> SECRET.matcher(line.split("=")[0]).matches()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith("="));
    }

    @Test
    void what_others_made_has_its_version() {
        assertThat(compose.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("image: "))
                        .filter(line -> !line.startsWith("image: regiovisie/"))
                        .distinct())
                .containsExactly(
                        "image: postgres:18",
                        "image: apache/kafka:4.3.1",
                        "image: prom/prometheus:v3.5.0",
                        "image: grafana/tempo:2.8.2",
                        "image: grafana/grafana:12.1.1");
        assertThat(Checkout.text("docker/Dockerfile")).contains("FROM eclipse-temurin:25-jre AS");
        assertThat(Checkout.text("docker/keycloak.Dockerfile")).contains("FROM quay.io/keycloak/keycloak:26.7\n");
    }
}
