package nl.regiovisie.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The real topics: what this service tells, and what region-service would tell it. */
public final class Topic implements AutoCloseable {

    private static final Config CONFIG = ConfigProvider.getConfig();

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    private Topic(KafkaConsumer<String, String> consumer) {
        this.consumer = consumer;
    }

    /** Everything that this service told, from the beginning. */
    public static Topic meetings() {
        KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers()), new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name("regiovisie.meeting")).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return new Topic(consumer);
    }

    /** @return bodies of the events of a type whose body has a text in it, as far as they are there now */
    public List<String> events(String type, String having) {
        consumer.poll(Duration.ofMillis(50)).forEach(seen::add);
        return seen.stream()
                .filter(event -> type.equals(header(event, "ce_type")))
                .map(ConsumerRecord::value)
                .filter(body -> body.contains(having))
                .toList();
    }

    /** Tells of regions as region-service does, and waits until meetings can be planned for the last of them. */
    public static void regions(String... codes) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers()), new StringSerializer(), new StringSerializer())) {
            Stream.of(codes).map(Topic::registered).forEach(producer::send);
        }
        Map<String, Object> plan = Api.plan();
        plan.put("regionCodes", List.of(codes));
        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> Api.stored(plan));
    }

    /** Tells of a participation body as region-service does. */
    public static void body(String id, boolean affiliated) {
        String body = """
                {"bodyId":"%s","name":"Raad De Wollen Want","kind":"CLIENT_COUNCIL","regionCodes":["JZ22"],
                 "affiliated":%s,"listed":true,"example":true,"occurredAt":"%s"}""".formatted(id, affiliated, Instant.now());
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers()), new StringSerializer(), new StringSerializer())) {
            producer.send(event("nl.regiovisie.body-registered.v1", id, body));
        }
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static ProducerRecord<String, String> registered(String code) {
        String body = """
                {"code":"%s","name":"Regio %1$s","displayName":"Regio %1$s","provinces":["Utrecht"],
                 "occurredAt":"%s","unknownYet":1}""".formatted(code, Instant.now());
        return event("nl.regiovisie.region-registered.v1", code, body);
    }

    private static ProducerRecord<String, String> event(String type, String subject, String body) {
        ProducerRecord<String, String> event = new ProducerRecord<>(name("regiovisie.region"), subject, body);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        type,
                        "ce_source",
                        "urn:nld:kvknr:00000000:systeem:regiovisie",
                        "ce_subject",
                        subject,
                        "content-type",
                        "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(UTF_8)));
        return event;
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return StreamSupport.stream(event.headers().headers(name).spliterator(), false)
                .map(header -> new String(header.value(), UTF_8))
                .collect(Collectors.joining());
    }

    private static String name(String topic) {
        return CONFIG.getOptionalValue("regiovisie.topics.prefix", String.class).orElse("") + topic;
    }

    private static String servers() {
        return CONFIG.getValue("kafka.bootstrap.servers", String.class);
    }
}
