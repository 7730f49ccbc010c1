package nl.regiovisie.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private final JsonNode document = read();

    static Stream<String> topics() {
        return Contracts.TOPICS.keySet().stream();
    }

    static List<Class<? extends DomainEvent>> events() {
        return Contracts.events();
    }

    @Test
    void it_lists_the_topics() {
        assertThat(document.get("channels").findValuesAsText("address"))
                .containsExactlyInAnyOrderElementsOf(Contracts.TOPICS.keySet());
    }

    @ParameterizedTest
    @MethodSource("topics")
    void each_topic_lists_the_types_that_are_told_on_it(String topic) {
        assertThat(typesOn(topic))
                .containsExactlyInAnyOrderElementsOf(Contracts.eventsOn(Contracts.TOPICS.get(topic))
                        .map(DomainEvent::typeOf)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_payload_has_the_fields_of_its_record(Class<? extends DomainEvent> event) {
        assertThat(names(payloadOf(event).get("properties")))
                .toIterable()
                .containsExactlyElementsOf(Stream.of(event.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }

    private List<String> typesOn(String topic) {
        return elements(document.get("channels"))
                .filter(channel -> topic.equals(channel.get("address").asText()))
                .flatMap(channel -> elements(channel.get("messages")))
                .map(message -> resolve(message).get("name").asText())
                .toList();
    }

    private JsonNode payloadOf(Class<? extends DomainEvent> event) {
        return elements(document.at("/components/messages"))
                .filter(message ->
                        DomainEvent.typeOf(event).equals(message.get("name").asText()))
                .map(message -> resolve(message.get("payload")))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode resolve(JsonNode reference) {
        return document.at(reference.get("$ref").asText().substring(1));
    }

    private static Stream<JsonNode> elements(JsonNode parent) {
        return StreamSupport.stream(parent.spliterator(), false);
    }

    private static Iterator<String> names(JsonNode parent) {
        return parent.fieldNames();
    }

    private static JsonNode read() {
        try (InputStream file = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            return new YAMLMapper().readTree(file);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
