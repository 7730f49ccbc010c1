package nl.regiovisie.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All events, by the topic on which they are told. */
final class Contracts {

    static final Map<String, Class<?>> TOPICS = Map.of(
            "regiovisie.region", RegionEvent.class,
            "regiovisie.meeting", MeetingEvent.class,
            "regiovisie.recommendation", RecommendationEvent.class);

    /** As the services write and read. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Contracts() {}

    static List<Class<? extends DomainEvent>> events() {
        return TOPICS.values().stream().flatMap(Contracts::eventsOn).toList();
    }

    static Stream<Class<? extends DomainEvent>> eventsOn(Class<?> topic) {
        return Stream.<Class<?>>of(topic.getPermittedSubclasses())
                .flatMap(told -> told.isInterface() ? eventsOn(told) : Stream.of(told.asSubclass(DomainEvent.class)));
    }

    static JsonNode sampleOf(Class<? extends DomainEvent> event) {
        String file = "/samples/" + DomainEvent.typeOf(event) + ".json";
        try (InputStream sample = Contracts.class.getResourceAsStream(file)) {
            if (sample == null) {
                throw new AssertionError("No sample " + file);
            }
            return JSON.readTree(sample);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
