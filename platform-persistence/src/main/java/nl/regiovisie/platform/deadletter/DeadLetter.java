package nl.regiovisie.platform.deadletter;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event that a consumer could not apply.
 *
 * @param topic where it was published first, and where a replay sends it
 * @param eventId CloudEvents {@code id}
 * @param type CloudEvents {@code type}
 * @param subject Kafka key: the aggregate that it tells of
 * @param reason what failed, as the consumer's exception said
 */
public record DeadLetter(String topic, String eventId, String type, String subject, String reason) {

    static DeadLetter of(ConsumerRecord<byte[], byte[]> entry) {
        return new DeadLetter(
                header(entry, "dead-letter-topic"),
                header(entry, "ce_id"),
                header(entry, "ce_type"),
                entry.key() == null ? null : new String(entry.key(), StandardCharsets.UTF_8),
                header(entry, "dead-letter-reason"));
    }

    private static String header(ConsumerRecord<byte[], byte[]> entry, String name) {
        Header header = entry.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
