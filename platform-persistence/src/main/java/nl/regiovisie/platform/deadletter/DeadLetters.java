package nl.regiovisie.platform.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The dead letters of this service: every topic that ends in {@code .<application>.dlt}. Blocks; for an operator's
 * request, never for a user's.
 */
@ApplicationScoped
class DeadLetters {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String brokers;
    private final String prefix;
    private final String application;

    DeadLetters(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "regiovisie.topics.prefix") Optional<String> prefix,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.brokers = brokers;
        this.prefix = prefix.orElse("");
        this.application = application;
    }

    /** @return those that were not replayed yet, oldest first per topic */
    List<DeadLetter> waiting() {
        List<DeadLetter> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            read(consumer, entry -> letters.add(DeadLetter.of(entry)));
        }
        return letters;
    }

    /**
     * Sends each once more to the topic that it came from, unchanged. Consumers that applied it already skip it, since
     * its id is in their inbox.
     *
     * @return how many were sent
     */
    int replay() {
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = consumer();
                KafkaProducer<byte[], byte[]> producer = producer()) {
            read(consumer, letters::add);
            letters.stream()
                    .map(letter -> producer.send(again(letter)))
                    .toList()
                    .forEach(DeadLetters::await);
            consumer.commitSync(PATIENCE);
        }
        return letters.size();
    }

    /** From where the last replay ended to what is there now. */
    private void read(KafkaConsumer<byte[], byte[]> consumer, Consumer<ConsumerRecord<byte[], byte[]>> letters) {
        List<TopicPartition> partitions = partitions(consumer);
        if (partitions.isEmpty()) {
            return;
        }
        consumer.assign(partitions);
        Map<TopicPartition, Long> ends = new HashMap<>(consumer.endOffsets(partitions, PATIENCE));
        ends.entrySet().removeIf(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
        while (!ends.isEmpty()) {
            consumer.poll(PATIENCE).forEach(letters);
            ends.entrySet().removeIf(end -> consumer.position(end.getKey(), PATIENCE) >= end.getValue());
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        String ending = "." + application + ".dlt";
        return topics().stream()
                .filter(topic -> topic.startsWith(prefix) && topic.endsWith(ending))
                .sorted()
                .flatMap(topic -> consumer.partitionsFor(topic, PATIENCE).stream())
                .map((PartitionInfo part) -> new TopicPartition(part.topic(), part.partition()))
                .toList();
    }

    private Set<String> topics() {
        try (Admin admin = Admin.create(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            return await(admin.listTopics().names());
        }
    }

    private static <T> T await(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Kafka refused", failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The record as it was first sent: without the headers that tell of its failure. */
    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> letter) {
        ProducerRecord<byte[], byte[]> first =
                new ProducerRecord<>(DeadLetter.of(letter).topic(), letter.key(), letter.value());
        letter.headers().forEach(header -> {
            if (!header.key().startsWith("dead-letter-")) {
                first.headers().add(header);
            }
        });
        return first;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        brokers,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        prefix + application + ".replay",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers, ProducerConfig.ACKS_CONFIG, "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
