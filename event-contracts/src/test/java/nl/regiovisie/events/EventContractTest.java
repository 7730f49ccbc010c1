package nl.regiovisie.events;

import static nl.regiovisie.events.Contracts.JSON;
import static nl.regiovisie.events.Contracts.sampleOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventContractTest {

    static List<Class<? extends DomainEvent>> events() {
        return Contracts.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_sample_survives_the_way_there_and_back(Class<? extends DomainEvent> event) throws JsonProcessingException {
        JsonNode sample = sampleOf(event);

        assertThat(JSON.<JsonNode>valueToTree(JSON.treeToValue(sample, event))).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_consumer_ignores_what_a_newer_publisher_adds(Class<? extends DomainEvent> event)
            throws JsonProcessingException {
        ObjectNode newer = sampleOf(event).deepCopy();
        newer.put("addedLater", "value");

        assertThat(JSON.treeToValue(newer, event)).isEqualTo(JSON.treeToValue(sampleOf(event), event));
    }

    /** NL GOV profile for CloudEvents 1.1: reverse domain notation with one version, and no name of an organisation. */
    @ParameterizedTest
    @MethodSource("events")
    void a_type_is_named_as_the_profile_asks(Class<? extends DomainEvent> event) {
        assertThat(DomainEvent.typeOf(event)).matches("nl\\.regiovisie\\.[a-z]+(-[a-z]+)+\\.v[1-9]\\d*");
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_says_whose_it_is_and_when_it_happened(Class<? extends DomainEvent> event)
            throws JsonProcessingException {
        DomainEvent sample = JSON.treeToValue(sampleOf(event), event);

        assertThat(sample.subject()).isNotBlank();
        assertThat(sample.occurredAt()).isNotNull();
    }

    @Test
    void no_two_events_share_a_type() {
        assertThat(events()).extracting(DomainEvent::typeOf).doesNotHaveDuplicates();
    }

    @Test
    void each_sample_is_of_an_event() throws IOException, URISyntaxException {
        Path samples = Path.of(EventContractTest.class.getResource("/samples").toURI());
        try (Stream<Path> files = Files.list(samples)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            events().stream().map(DomainEvent::typeOf).toList());
        }
    }
}
