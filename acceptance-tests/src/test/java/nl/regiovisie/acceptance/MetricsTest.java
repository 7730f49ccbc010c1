package nl.regiovisie.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The dashboard and the alerts ask for metrics that the running platform has. */
class MetricsTest {

    private static final Path OBSERVE = Path.of("../docker/observe");
    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(?:_[a-z0-9]+)+\\b");

    /** Made by the first event that cannot be applied. */
    private static final String WHEN_IT_HAPPENS = "inbox_dead_letters_total";

    @Test
    void what_an_operator_looks_at_is_there() throws IOException {
        Set<String> asked = metrics(alerts() + "\n" + dashboard());
        assertThat(asked)
                .hasSizeGreaterThan(10)
                .contains("outbox_oldest_seconds", "http_server_requests_seconds_count");

        Set<String> known = new TreeSet<>(Set.of(WHEN_IT_HAPPENS));
        for (String part : List.of("region", "meeting", "recommendation", "gateway-management")) {
            known.addAll(metrics(Platform.running().metrics(part)));
        }

        assertThat(known).containsAll(asked);
    }

    @Test
    void what_is_asked_of_services_is_one_line_however_many_addresses_there_are() {
        Api anyone = Api.anonymous(Platform.running());
        IntStream.range(0, 120).forEach(number -> anyone.get("/v1/bodies/" + new UUID(7, number)));

        assertThat(Platform.running().metrics("gateway-management").lines())
                .filteredOn(line -> line.startsWith("http_server_requests"))
                .anyMatch(line -> line.contains("uri=\"/v1/{resource}\""))
                .noneMatch(line -> line.contains("uri=\"/v1/bodies"));
    }

    private static Set<String> metrics(String text) {
        return METRIC.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String alerts() throws IOException {
        List<String> lines = Files.readAllLines(OBSERVE.resolve("alerts.yml"));
        StringBuilder queries = new StringBuilder();
        boolean inside = false;
        for (String line : lines) {
            String text = line.strip();
            inside = text.startsWith("expr:") || inside && !text.matches("(for|labels|annotations):.*");
            if (inside) {
                queries.append(text).append('\n');
            }
        }
        return queries.toString();
    }

    private static String dashboard() throws IOException {
        JsonNode panels = new ObjectMapper()
                .readTree(OBSERVE.resolve("grafana/dashboards/regiovisie.json").toFile())
                .get("panels");
        return StreamSupport.stream(panels.spliterator(), false)
                .flatMap(panel -> StreamSupport.stream(panel.path("targets").spliterator(), false))
                .map(target -> target.get("expr").asText())
                .collect(Collectors.joining("\n"));
    }
}
