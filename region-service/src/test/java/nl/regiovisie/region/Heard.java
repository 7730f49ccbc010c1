package nl.regiovisie.region;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What region-service tells on its topic from the moment that this is made. */
public final class Heard implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<String> heard = new ArrayList<>();

    public Heard() {
        Config config = ConfigProvider.getConfig();
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", config.getValue("kafka.bootstrap.servers", String.class)),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        String topic = config.getValue("regiovisie.topics.prefix", String.class) + "regiovisie.region";
        List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToEnd(all);
        all.forEach(consumer::position);
    }

    /** So far, of one thing. */
    public List<String> of(String subject) {
        consumer.poll(Duration.ofMillis(200)).forEach(told -> heard.add(told.key() + " " + type(told)));
        return heard.stream()
                .filter(told -> told.startsWith(subject + " "))
                .map(told -> told.substring(told.indexOf(' ') + 1))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** {@code vision-version-registered} */
    private static String type(ConsumerRecord<String, byte[]> told) {
        String type = new String(told.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
        return type.replaceFirst("^nl\\.regiovisie\\.", "").replaceFirst("\\.v\\d+$", "");
    }
}
