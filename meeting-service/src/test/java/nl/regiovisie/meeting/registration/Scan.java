package nl.regiovisie.meeting.registration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Looks for words in every row of every table, and in every record of every topic, of this test. */
final class Scan {

    private static final String TABLES =
            "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')";
    private static final Config CONFIG = ConfigProvider.getConfig();

    private Scan() {}

    /** Binary columns too: a payload is read as text. */
    static Set<String> tablesWith(List<String> words) {
        try (Connection connection = DriverManager.getConnection(
                value("quarkus.datasource.jdbc.url"),
                value("quarkus.datasource.username"),
                value("quarkus.datasource.password"))) {
            Set<String> found = new TreeSet<>();
            for (String table : tables(connection)) {
                for (String word : words) {
                    if (holds(connection, table, word)) {
                        found.add(table.replaceFirst(".*\\.", ""));
                    }
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    static List<String> topicsWith(List<String> words) {
        String prefix = value("regiovisie.topics.prefix");
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", value("kafka.bootstrap.servers")),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> all = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> partition.topic().startsWith(prefix))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            List<String> seen = new ArrayList<>();
            while (all.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(text(record)));
            }
            return seen.stream()
                    .filter(text -> words.stream().anyMatch(text::contains))
                    .toList();
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean holds(Connection connection, String table, String word) throws SQLException {
        String query = "select exists (select from " + table
                + " t where strpos(lower(t::text), lower(?)) > 0 or strpos(lower(t::text), encode(convert_to(?, 'UTF8'), 'hex')) > 0)";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, word);
            statement.setString(2, word);
            ResultSet answer = statement.executeQuery();
            answer.next();
            return answer.getBoolean(1);
        }
    }

    private static String text(ConsumerRecord<String, String> record) {
        String headers = StreamSupport.stream(record.headers().spliterator(), false)
                .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
                .collect(Collectors.joining(";"));
        return record.key() + " " + headers + " " + record.value();
    }

    private static String value(String key) {
        return CONFIG.getValue(key, String.class);
    }
}
