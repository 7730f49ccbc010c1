package nl.regiovisie.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * What services told one another, and how much of it they heard.
 *
 * @param prefix before the names of their topics and of their groups of consumers
 */
record Told(String brokers, String prefix) {

    /** The events, each by its own id, as often as it was told. */
    List<String> events() {
        return with(admin -> admin.listTopics().names().get().stream()
                .filter(topic -> topic.startsWith(prefix) && !topic.endsWith(".dlt"))
                .flatMap(topic -> EventStream.of(brokers, topic).events().stream())
                .map(event -> new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
                .toList());
    }

    /** How many events some group has not heard yet. */
    long waiting() {
        return with(admin -> {
            Map<TopicPartition, Long> heard = new HashMap<>();
            for (String group : groups(admin)) {
                admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .forEach((part, place) -> heard.merge(part, place.offset(), Math::min));
            }
            var ends = admin.listOffsets(heard.keySet().stream()
                            .collect(Collectors.toMap(part -> part, part -> OffsetSpec.latest())))
                    .all()
                    .get();
            return heard.entrySet().stream()
                    .mapToLong(each -> ends.get(each.getKey()).offset() - each.getValue())
                    .sum();
        });
    }

    /** As {@code docker/kafka/hear-again.sh}: who has no place begins at the first event. */
    void hearAgain() {
        with(admin -> admin.deleteConsumerGroups(groups(admin)).all().get());
    }

    private List<String> groups(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get().stream()
                .map(GroupListing::groupId)
                .filter(group -> group.startsWith(prefix))
                .toList();
    }

    private <T> T with(Question<T> question) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers))) {
            return question.ask(admin);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private interface Question<T> {
        T ask(Admin admin) throws ExecutionException, InterruptedException;
    }
}
