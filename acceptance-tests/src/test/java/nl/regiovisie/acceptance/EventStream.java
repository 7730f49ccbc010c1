package nl.regiovisie.acceptance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** All that services told one another so far: what is about one subject in the order in which it was told. */
record EventStream(List<ConsumerRecord<String, byte[]>> events) {

    /** @param topics all that is told on these, from the beginning */
    static EventStream of(String brokers, String... topics) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (String topic : topics) {
                consumer.partitionsFor(topic)
                        .forEach(part -> partitions.add(new TopicPartition(part.topic(), part.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> events = new ArrayList<>();
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.get(part))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(events::add);
            }
            return new EventStream(events);
        }
    }

    /**
     * What is about one subject in its order, and then all of it again; one subject's events between another's as chance has
     * it, the same each time.
     */
    EventStream twiceAndShuffled(long seed) {
        Map<String, List<ConsumerRecord<String, byte[]>>> subjects =
                events.stream().collect(groupingBy(event -> event.topic() + "/" + event.key(), TreeMap::new, toList()));
        List<Deque<ConsumerRecord<String, byte[]>>> left = new ArrayList<>();
        subjects.values().forEach(subject -> {
            Deque<ConsumerRecord<String, byte[]>> twice = new ArrayDeque<>(subject);
            twice.addAll(subject);
            left.add(twice);
        });
        Random random = new Random(seed);
        List<ConsumerRecord<String, byte[]>> shuffled = new ArrayList<>();
        while (!left.isEmpty()) {
            Deque<ConsumerRecord<String, byte[]>> subject = left.get(random.nextInt(left.size()));
            shuffled.add(subject.remove());
            if (subject.isEmpty()) {
                left.remove(subject);
            }
        }
        return new EventStream(shuffled);
    }

    /** Tells it all again, on topics of which the name begins with a prefix. */
    void tell(String brokers, String prefix) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            events.forEach(event -> producer.send(
                    new ProducerRecord<>(prefix + event.topic(), null, event.key(), event.value(), event.headers())));
            producer.flush();
        }
    }

    /** How many events on a topic. */
    long on(String topic) {
        return events.stream().filter(event -> event.topic().equals(topic)).count();
    }
}
