package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What an operator looks at and is called by. Whether the metrics exist is seen on the running platform. */
class ObserveTest {

    private static final Pattern RUNBOOK = Pattern.compile("runbook: \"#([^\"]+)\"");
    private static final Pattern MOUNTED = Pattern.compile("- \\./(docker/observe/[^:]+):");

    private final String alerts = Checkout.text("docker/observe/alerts.yml");

    @Test
    void every_alert_has_a_heading_in_the_runbook() {
        Set<String> headings = Checkout.text("docs/runbook.md")
                .lines()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
        List<String> named =
                RUNBOOK.matcher(alerts).results().map(found -> found.group(1)).toList();

        assertThat(named).hasSize((int) alerts.lines()
                .filter(line -> line.strip().startsWith("- alert: "))
                .count());
        assertThat(headings).containsAll(named);
    }

    @Test
    void what_is_mounted_is_there() {
        List<String> mounted = MOUNTED.matcher(Checkout.text("docker-compose.yml"))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(mounted)
                .hasSize(5)
                .allSatisfy(path -> assertThat(Checkout.path(path)).exists());
    }
}
