package nl.regiovisie.region.body;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Everything that this service told on the real topic, from the beginning. */
public final class Told implements AutoCloseable {

    private static final Config CONFIG = ConfigProvider.getConfig();

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    public Told() {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", CONFIG.getValue("kafka.bootstrap.servers", String.class)),
                new StringDeserializer(),
                new StringDeserializer());
        String topic = CONFIG.getOptionalValue("regiovisie.topics.prefix", String.class)
                        .orElse("") + "regiovisie.region";
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** @return types and bodies of the events about a subject so far, in order */
    public List<String> about(String subject) {
        consumer.poll(Duration.ofMillis(50)).forEach(seen::add);
        return seen.stream()
                .filter(event -> subject.equals(event.key()))
                .map(event -> type(event) + " " + event.value())
                .toList();
    }

    /** @return whether a text stands in any event at all, so far */
    public boolean anywhere(String text) {
        consumer.poll(Duration.ofMillis(50)).forEach(seen::add);
        return seen.stream().anyMatch(event -> event.value().contains(text));
    }

    @Override
    public void close() {
        consumer.close();
    }

    private static String type(ConsumerRecord<String, String> event) {
        return StreamSupport.stream(event.headers().headers("ce_type").spliterator(), false)
                .map(header -> new String(header.value(), UTF_8))
                .collect(Collectors.joining());
    }
}
