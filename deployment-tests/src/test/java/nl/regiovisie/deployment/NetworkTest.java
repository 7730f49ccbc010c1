package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may speak with whom. */
class NetworkTest {

    private static final Set<String> SERVICES = Set.of("region-service", "meeting-service", "recommendation-service");

    @ParameterizedTest
    @EnumSource
    void nothing_speaks_with_anything_by_default(Overlay overlay) {
        JsonNode all = policy(overlay, "nothing-by-default");

        assertThat(all.at("/spec/podSelector")).isEmpty();
        assertThat(texts(all.at("/spec/policyTypes"))).containsExactlyInAnyOrder("Ingress", "Egress");
        assertThat(all.at("/spec").has("ingress") || all.at("/spec").has("egress"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_pod_is_let_through_by_name(Overlay overlay) {
        assertThat(overlay.workloads())
                .allSatisfy(workload -> assertThat(overlay.objects("NetworkPolicy")
                                .filter(policy ->
                                        !policy.at("/spec/podSelector").isEmpty())
                                .anyMatch(policy -> selects(
                                        policy.at("/spec/podSelector"),
                                        Overlay.pod(workload).at("/metadata/labels"))))
                        .as(Overlay.name(workload))
                        .isTrue());
    }

    /** What one service needs of another comes by event. */
    @ParameterizedTest
    @EnumSource
    void services_never_speak_with_one_another(Overlay overlay) {
        JsonNode services = policy(overlay, "services");

        assertThat(Set.copyOf(texts(services.at("/spec/podSelector/matchExpressions/0/values"))))
                .isEqualTo(SERVICES);
        assertThat(services.at("/spec/egress").findValuesAsText("app.kubernetes.io/name"))
                .isEmpty();
        assertThat(services.at("/spec/ingress").findValuesAsText("app.kubernetes.io/name"))
                .containsExactly("gateway");
    }

    private static JsonNode policy(Overlay overlay, String name) {
        return overlay.objects("NetworkPolicy")
                .filter(each -> Overlay.name(each).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static boolean selects(JsonNode selector, JsonNode labels) {
        boolean equal = selector.path("matchLabels").properties().stream()
                .allMatch(wanted -> wanted.getValue().equals(labels.get(wanted.getKey())));
        boolean among = StreamSupport.stream(selector.path("matchExpressions").spliterator(), false)
                .allMatch(rule -> texts(rule.get("values"))
                        .contains(labels.path(rule.get("key").asText()).asText()));
        return equal && among;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toList());
    }
}
