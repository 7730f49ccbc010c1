package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own four: replaced without a gap, and never fewer than one at work. */
class ApplicationsTest {

    private static final List<String> APPLICATIONS =
            List.of("gateway", "meeting-service", "recommendation-service", "region-service");
    private static final int WAITS = 10;

    private static Stream<JsonNode> applications(Overlay overlay) {
        return overlay.objects("Deployment")
                .filter(each -> each.at("/metadata/labels")
                        .path("app.kubernetes.io/part-of")
                        .asText()
                        .equals("regiovisie"))
                .filter(each -> APPLICATIONS.contains(Overlay.name(each)));
    }

    @ParameterizedTest
    @EnumSource
    void all_four_are_there_with_all_that_keeps_them_at_work(Overlay overlay) {
        assertThat(applications(overlay).map(Overlay::name)).containsExactlyInAnyOrderElementsOf(APPLICATIONS);
        for (String kind : List.of("Service", "ServiceAccount", "PodDisruptionBudget", "HorizontalPodAutoscaler")) {
            assertThat(overlay.objects(kind).map(Overlay::name)).as(kind).containsAll(APPLICATIONS);
        }
        assertThat(overlay.objects("HorizontalPodAutoscaler")
                        .collect(Collectors.toMap(
                                Overlay::name,
                                each -> each.at("/spec/scaleTargetRef/name").asText())))
                .allSatisfy((name, target) -> assertThat(target).isEqualTo(name));
    }

    @ParameterizedTest
    @EnumSource
    void a_new_one_answers_before_an_old_one_goes_and_an_old_one_waits_for_its_callers(Overlay overlay) {
        assertThat(applications(overlay)).allSatisfy(each -> {
            assertThat(each.at("/spec").has("replicas"))
                    .as("the autoscaler owns it")
                    .isFalse();
            assertThat(each.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1))
                    .isZero();
            Map<String, String> settings = settings(each);
            int delay = seconds(settings.get("QUARKUS_SHUTDOWN_DELAY"));
            int finish = seconds(settings.get("QUARKUS_SHUTDOWN_TIMEOUT"));
            assertThat(delay).isGreaterThanOrEqualTo(WAITS);
            assertThat(Overlay.pod(each)
                            .at("/spec/terminationGracePeriodSeconds")
                            .asInt())
                    .isGreaterThan(delay + finish);
        });
    }

    @ParameterizedTest
    @EnumSource
    void its_own_spread_and_its_own_account(Overlay overlay) {
        assertThat(applications(overlay)).allSatisfy(each -> {
            String name = Overlay.name(each);
            JsonNode pod = Overlay.pod(each);
            assertThat(pod.at("/spec/serviceAccountName").asText()).isEqualTo(name);
            assertThat(pod.at("/spec/topologySpreadConstraints/0/labelSelector/matchLabels")
                            .path("app.kubernetes.io/name")
                            .asText())
                    .isEqualTo(name);
        });
    }

    private static Map<String, String> settings(JsonNode deployment) {
        Map<String, String> settings = new java.util.HashMap<>();
        Overlay.pod(deployment)
                .at("/spec/containers/0/env")
                .forEach(each -> settings.put(
                        each.get("name").asText(), each.path("value").asText()));
        return settings;
    }

    private static int seconds(String duration) {
        assertThat(duration).matches("\\d+S");
        return Integer.parseInt(duration.substring(0, duration.length() - 1));
    }
}
