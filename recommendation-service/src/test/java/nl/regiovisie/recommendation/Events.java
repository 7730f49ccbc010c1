package nl.regiovisie.recommendation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.events.MeetingEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Plays the other services: sends real messages, as CloudEvents in binary mode, and reads what this service sends. */
public final class Events {

    private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", brokers(), "acks", "all"), new StringSerializer(), new ByteArraySerializer());

    private Events() {}

    /** Sends all at once. */
    public static void send(DomainEvent... events) {
        for (DomainEvent event : events) {
            send(UUID.randomUUID(), event);
        }
        PRODUCER.flush();
    }

    /** @param id CloudEvents {@code id}: the same id twice is the same event, delivered twice */
    public static void send(UUID id, DomainEvent event) {
        String topic = event instanceof MeetingEvent ? "regiovisie.meeting" : "regiovisie.region";
        send(topic, id, DomainEvent.typeOf(event.getClass()), event.subject(), bytes(event));
    }

    /** Sends whatever it is given, so that it need not be an event that anyone can read. */
    public static void send(String topic, UUID id, String type, String subject, byte[] payload) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic(topic), subject, payload);
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", id.toString());
        header(message, "ce_source", "urn:nld:kvknr:00000000:systeem:regiovisie");
        header(message, "ce_type", type);
        header(message, "ce_subject", subject);
        header(message, "content-type", "application/json");
        PRODUCER.send(message);
    }

    /** The headers of all that stands on a topic, oldest first per partition. */
    public static List<Map<String, String>> on(String topic) {
        return all(topic).stream().map(Events::headers).toList();
    }

    /** What all events on a topic say, oldest first per partition. */
    public static List<String> told(String topic) {
        return all(topic).stream()
                .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> all(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers()), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic(topic)).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long all = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (found.size() < all) {
                consumer.poll(Duration.ofSeconds(1)).forEach(found::add);
            }
            return found;
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        return headers;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(DomainEvent event) {
        try {
            return Arc.container().instance(ObjectMapper.class).get().writeValueAsBytes(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String topic(String name) {
        return ConfigProvider.getConfig()
                        .getOptionalValue("regiovisie.topics.prefix", String.class)
                        .orElse("")
                + name;
    }

    private static String brokers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
