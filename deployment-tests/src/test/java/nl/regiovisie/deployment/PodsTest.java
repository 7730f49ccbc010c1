package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pod that we write must have. */
class PodsTest {

    private static final List<String> PROBES = List.of("startupProbe", "readinessProbe", "livenessProbe");

    /** Their images write beside their programs; the reason stands beside the setting. */
    private static final List<String> WRITES_AT_HOME = List.of("kafka", "keycloak", "realm");

    record Pod(Overlay overlay, JsonNode workload) {

        JsonNode spec() {
            return Overlay.pod(workload).get("spec");
        }

        Stream<JsonNode> containers() {
            return StreamSupport.stream(spec().get("containers").spliterator(), false);
        }

        @Override
        public String toString() {
            return overlay + " " + Overlay.name(workload);
        }
    }

    static Stream<Pod> pods() {
        return Stream.of(Overlay.values())
                .flatMap(overlay -> overlay.workloads().map(each -> new Pod(overlay, each)));
    }

    @ParameterizedTest
    @MethodSource("pods")
    void fits_the_restricted_profile(Pod pod) {
        JsonNode security = pod.spec().path("securityContext");
        assertThat(security.path("runAsNonRoot").asBoolean()).isTrue();
        assertThat(security.path("runAsUser").asInt()).isPositive();
        assertThat(security.at("/seccompProfile/type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.spec().findValues("hostPath")).isEmpty();
        assertThat(List.of("hostNetwork", "hostPID", "hostIPC")).noneMatch(pod.spec()::has);
        assertThat(pod.containers()).allSatisfy(container -> {
            JsonNode own = container.path("securityContext");
            assertThat(own.path("allowPrivilegeEscalation").asBoolean(true)).isFalse();
            assertThat(own.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
            assertThat(own.path("privileged").asBoolean()).isFalse();
            assertThat(own.path("readOnlyRootFilesystem").asBoolean())
                    .isEqualTo(!WRITES_AT_HOME.contains(Overlay.name(pod.workload())));
        });
    }

    @ParameterizedTest
    @MethodSource("pods")
    void has_no_token_of_the_cluster(Pod pod) {
        assertThat(pod.spec().path("automountServiceAccountToken").asBoolean(true))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("pods")
    void says_what_it_needs_and_where_it_ends(Pod pod) {
        assertThat(pod.containers()).allSatisfy(container -> {
            assertThat(container.at("/resources/requests").has("cpu")).isTrue();
            assertThat(container.at("/resources/requests").has("memory")).isTrue();
            assertThat(container.at("/resources/limits").has("memory")).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("pods")
    void tells_how_it_is_at_ports_that_it_has(Pod pod) {
        if (pod.workload().get("kind").asText().endsWith("Job")) {
            assertThat(pod.spec().get("restartPolicy").asText())
                    .as("it ends by itself")
                    .isEqualTo("Never");
            return;
        }
        assertThat(pod.containers()).allSatisfy(container -> {
            List<String> ports = container.path("ports").findValuesAsText("name");
            for (String probe : PROBES) {
                assertThat(container.has(probe)).as(probe).isTrue();
                List<String> asked = container.get(probe).findValuesAsText("port");
                assertThat(ports).as(probe).containsAll(asked);
            }
            assertThat(container.get("livenessProbe"))
                    .as("what kills is not what sends away")
                    .isNotEqualTo(container.get("readinessProbe"));
        });
    }
}
