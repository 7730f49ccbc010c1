package nl.regiovisie.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is named exists: secrets and their keys, images, ports, topics. */
class NamesTest {

    private static final List<String> SERVICES = List.of("region-service", "meeting-service", "recommendation-service");

    /** Made in a cluster by an operator: Strimzi's certificate, and one secret for each KafkaUser. */
    private static final Map<String, Set<String>> BY_OPERATORS = Map.of(
            "kafka-cluster-ca-cert", Set.of("ca.crt"),
            "region-service", Set.of("sasl.jaas.config"),
            "meeting-service", Set.of("sasl.jaas.config"),
            "recommendation-service", Set.of("sasl.jaas.config"));

    /** The table of the runbook: {@code | `name` | `key`, `key` | … |}. */
    private static Map<String, Set<String>> bySomeone() {
        return Checkout.text("docs/runbook.md")
                .lines()
                .dropWhile(line -> !line.startsWith("| secret "))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(
                        cells -> cells[1].strip().replace("`", ""),
                        cells -> Set.of(cells[2].strip().replace("`", "").split(", "))));
    }

    private static Map<String, Set<String>> existing(Overlay overlay) {
        Map<String, Set<String>> keys = new TreeMap<>();
        overlay.objects("Secret").forEach(secret -> keys.put(Overlay.name(secret), fields(secret.get("data"))));
        if (overlay == Overlay.PRODUCTION) {
            keys.putAll(bySomeone());
            keys.putAll(BY_OPERATORS);
        }
        return keys;
    }

    private static Set<String> fields(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void every_secret_and_key_that_is_asked_for_exists(Overlay overlay) {
        Map<String, Set<String>> existing = existing(overlay);
        List<JsonNode> asked = new ArrayList<>();
        overlay.objects().forEach(object -> {
            for (String reference :
                    List.of("secretKeyRef", "usernameSecret", "passwordSecret", "accessKeyId", "secretAccessKey")) {
                asked.addAll(object.findValues(reference));
            }
        });

        assertThat(asked).hasSizeGreaterThan(8).allSatisfy(reference -> {
            assertThat(existing).containsKey(reference.get("name").asText());
            if (reference.has("key")) {
                assertThat(existing.get(reference.get("name").asText()))
                        .contains(reference.get("key").asText());
            }
        });
    }

    @Test
    void no_secret_of_an_installation_is_in_git() {
        assertThat(Overlay.PRODUCTION.objects("Secret")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_map_that_is_mounted_or_read_exists(Overlay overlay) {
        Set<String> maps = overlay.objects("ConfigMap").map(Overlay::name).collect(Collectors.toSet());
        List<String> asked = new ArrayList<>();
        overlay.workloads().forEach(each -> {
            each.findValues("configMapRef")
                    .forEach(map -> asked.add(map.get("name").asText()));
            each.findValues("configMap")
                    .forEach(map -> asked.add(map.get("name").asText()));
        });

        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(maps).contains(name));
    }

    /** Ours are built here, and those of others are the same as on a Docker host. */
    @ParameterizedTest
    @EnumSource
    void every_image_is_one_that_is_built_here_or_has_its_version(Overlay overlay) {
        String compose = Checkout.text("docker-compose.yml");

        assertThat(overlay.workloads()
                        .flatMap(each -> each.findValuesAsText("image").stream())
                        .collect(Collectors.toSet()))
                .allSatisfy(image -> {
                    int ours = image.indexOf("regiovisie/");
                    if (ours < 0) {
                        assertThat(compose).contains("image: " + image + "\n").contains(":");
                    } else {
                        String name = image.substring(ours).split(":")[0];
                        assertThat(compose).contains("image: " + name + "\n");
                        assertThat(image.contains(":")).as("a version").isEqualTo(overlay == Overlay.PRODUCTION);
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void every_port_of_a_service_is_one_of_its_pods(Overlay overlay) {
        assertThat(overlay.objects("Service")).allSatisfy(service -> {
            JsonNode pod = overlay.workloads()
                    .map(Overlay::pod)
                    .filter(each -> matches(each.at("/metadata/labels"), service.at("/spec/selector")))
                    .findFirst()
                    .orElseThrow();
            List<String> ports = pod.at("/spec/containers/0/ports").findValuesAsText("name");
            service.at("/spec/ports")
                    .forEach(port ->
                            assertThat(ports).contains(port.get("targetPort").asText()));
        });
    }

    private static boolean matches(JsonNode labels, JsonNode selector) {
        return !selector.isEmpty()
                && fields(selector).stream().allMatch(name -> selector.get(name).equals(labels.get(name)));
    }

    @Test
    void the_gateway_asks_the_services_where_they_are() {
        Set<String> services =
                Overlay.PRODUCTION.objects("Service").map(Overlay::name).collect(Collectors.toSet());
        JsonNode gateway = Overlay.PRODUCTION
                .objects("Deployment")
                .filter(each -> Overlay.name(each).equals("gateway"))
                .findFirst()
                .orElseThrow();

        assertThat(gateway.findValues("env").get(0))
                .filteredOn(each -> each.get("name").asText().startsWith("GATEWAY_SERVICES_"))
                .hasSize(SERVICES.size())
                .allSatisfy(each -> assertThat(services)
                        .anyMatch(name -> each.get("value").asText().equals("http://" + name + ":8080")));
    }

    /** Topics are not made by themselves in production, so a name that is missing there would park events. */
    @Test
    void every_topic_that_a_service_names_is_made() {
        Set<String> named = new TreeSet<>();
        for (String service : SERVICES) {
            Checkout.settings(service).forEach((key, value) -> {
                if (key.toString().equals("regiovisie.topic") || key.toString().endsWith(".topic")) {
                    named.add(value.toString().replace("${regiovisie.topics.prefix:}", ""));
                }
            });
        }

        assertThat(Overlay.PRODUCTION.objects("KafkaTopic").map(Overlay::name))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    /** A service may write its own topic and its dead letters, and read what it listens to. */
    @Test
    void every_topic_that_a_service_names_is_one_that_it_may_use() {
        for (String service : SERVICES) {
            Set<String> allowed = Overlay.PRODUCTION
                    .objects("KafkaUser")
                    .filter(user -> Overlay.name(user).equals(service))
                    .flatMap(user -> user.at("/spec/authorization/acls").findValuesAsText("name").stream())
                    .collect(Collectors.toSet());
            Checkout.settings(service).forEach((key, value) -> {
                if (key.toString().endsWith(".topic")) {
                    assertThat(allowed)
                            .as(service)
                            .contains(value.toString().replace("${regiovisie.topics.prefix:}", ""));
                }
            });
        }
    }

    @Test
    void the_dockerfile_takes_what_maven_packages() {
        for (String application : List.of("region-service", "meeting-service", "recommendation-service", "gateway")) {
            assertThat(Files.exists(Checkout.path(application + "/pom.xml"))).isTrue();
            assertThat(Checkout.text("docker-compose.yml")).contains("context: " + application + "/target/quarkus-app");
        }
    }
}
