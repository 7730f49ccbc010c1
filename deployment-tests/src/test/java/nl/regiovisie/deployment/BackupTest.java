package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that is stored is backed up, in each place; that it comes back is tried in the acceptance tests. */
class BackupTest {

    private static final Pattern MADE = Pattern.compile("for part in ([a-z ]+); do");
    private static final Pattern BACKED_UP = Pattern.compile("\\$\\{DATABASES:-([a-z_ ]+)}");
    private static final Pattern OURS = Pattern.compile("ours='([^']+)'");

    /** Says who is signed in and nothing else; a copy of it would sign people in who went away. */
    private static final String SESSIONS = "regiovisie_gateway";

    @Test
    void every_database_that_is_made_is_backed_up_but_for_that_of_the_sessions() {
        Set<String> made = words(MADE, "docker/postgres/databases.sh")
                .map(part -> "regiovisie_" + part)
                .collect(Collectors.toCollection(TreeSet::new));
        made.remove(SESSIONS);

        assertThat(words(BACKED_UP, "docker/postgres/backup.sh")).containsExactlyInAnyOrderElementsOf(made);
    }

    /** Or a service that was put back would not hear what it had heard since. */
    @Test
    void every_group_of_consumers_hears_again() {
        Pattern ours = Pattern.compile(first(OURS, "docker/kafka/hear-again.sh"));
        for (String service : List.of("region-service", "meeting-service", "recommendation-service")) {
            assertThat(ours.matcher(service).matches()).isTrue();
            Checkout.settings(service).forEach((key, value) -> {
                if (key.toString().endsWith(".group.id")) {
                    String group = value.toString().replace("${regiovisie.topics.prefix:}", "");
                    assertThat(ours.matcher(group).matches()).as(group).isTrue();
                }
            });
        }
        assertThat(ours.matcher("somebody-elses-service").matches()).isFalse();
    }

    @Test
    void inside_one_cluster_it_is_done_every_night_and_undone_only_by_hand() {
        assertThat(Overlay.LOCAL.objects("CronJob").map(Overlay::name))
                .containsExactlyInAnyOrder("backup-databases", "restore-databases");
        assertThat(suspended("restore-databases")).isTrue();
        assertThat(suspended("backup-databases")).isFalse();
    }

    private static boolean suspended(String job) {
        return Overlay.LOCAL
                .objects("CronJob")
                .filter(each -> Overlay.name(each).equals(job))
                .allMatch(each -> each.at("/spec/suspend").asBoolean());
    }

    @Test
    void in_production_every_change_goes_to_a_store_and_a_copy_of_all_goes_there_each_night() {
        JsonNode cluster = only("Cluster");
        JsonNode plugin = cluster.at("/spec/plugins/0");
        JsonNode nightly = only("ScheduledBackup");

        assertThat(plugin.get("isWALArchiver").asBoolean()).isTrue();
        assertThat(plugin.at("/parameters/barmanObjectName").asText()).isEqualTo(Overlay.name(only("ObjectStore")));
        assertThat(nightly.at("/spec/cluster/name").asText()).isEqualTo(Overlay.name(cluster));
        assertThat(nightly.at("/spec/pluginConfiguration/name")).isEqualTo(plugin.get("name"));
        // Seconds in front: with five fields it would be something else
        assertThat(nightly.at("/spec/schedule").asText().split(" ")).hasSize(6);
    }

    private static JsonNode only(String kind) {
        List<JsonNode> found = Overlay.PRODUCTION.objects(kind).toList();
        assertThat(found).as(kind).hasSize(1);
        return found.get(0);
    }

    private static Stream<String> words(Pattern pattern, String file) {
        return Pattern.compile(" ").splitAsStream(first(pattern, file));
    }

    private static String first(Pattern pattern, String file) {
        Matcher found = pattern.matcher(Checkout.text(file));
        assertThat(found.find()).as(file + ": " + pattern).isTrue();
        return found.group(1);
    }
}
