package nl.regiovisie.region.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The real topic on which meeting-service would tell. */
final class MeetingTopic {

    private static final Config CONFIG = ConfigProvider.getConfig();

    private MeetingTopic() {}

    /** Tells that a meeting was published, as meeting-service does. */
    static void published(String kind, String startsAt, String... regions) {
        UUID id = UUID.randomUUID();
        send(id, UUID.randomUUID(), body(id, kind, startsAt, regions));
    }

    /** Tells the same twice, as can happen after a crash. */
    static void publishedTwice(String startsAt, String... regions) {
        UUID id = UUID.randomUUID();
        UUID event = UUID.randomUUID();
        send(id, event, body(id, "REGIONAL", startsAt, regions));
        send(id, event, body(id, "REGIONAL", startsAt, regions));
    }

    static void send(UUID meeting, UUID event, String body) {
        String prefix = CONFIG.getOptionalValue("regiovisie.topics.prefix", String.class)
                .orElse("");
        ProducerRecord<String, String> message =
                new ProducerRecord<>(prefix + "regiovisie.meeting", meeting.toString(), body);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.toString(),
                        "ce_type", "nl.regiovisie.meeting-published.v1",
                        "ce_source", "urn:nld:kvknr:00000000:systeem:regiovisie",
                        "ce_subject", meeting.toString(),
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", CONFIG.getValue("kafka.bootstrap.servers", String.class)),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message);
        }
    }

    private static String body(UUID id, String kind, String startsAt, String... regions) {
        return """
                {"meetingId":"%s","title":"Bijeenkomst","kind":"%s","mode":"ONLINE","series":null,
                 "regionCodes":["%s"],"startsAt":"%s","endsAt":"%4$s","attendance":[],"outcomes":1,"example":true,
                 "occurredAt":"%4$s","addedLater":1}""".formatted(id, kind, String.join("\",\"", regions), startsAt);
    }
}
