package nl.regiovisie.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** An overlay of {@code k8s/}, rendered by {@code kubectl kustomize}: what a cluster would be given. */
enum Overlay {
    LOCAL,
    PRODUCTION;

    private static final ObjectReader YAML = new YAMLMapper().readerFor(JsonNode.class);
    private static final Map<Overlay, List<JsonNode>> RENDERED = new ConcurrentHashMap<>();

    List<JsonNode> objects() {
        return RENDERED.computeIfAbsent(this, Overlay::render);
    }

    Stream<JsonNode> objects(String kind) {
        return objects().stream().filter(object -> object.get("kind").asText().equals(kind));
    }

    /** What runs containers: each with its template of a pod. */
    Stream<JsonNode> workloads() {
        return Stream.of("Deployment", "StatefulSet", "Job", "CronJob").flatMap(this::objects);
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at(
                workload.get("kind").asText().equals("CronJob") ? "/spec/jobTemplate/spec/template" : "/spec/template");
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    private static List<JsonNode> render(Overlay overlay) {
        Path folder = Checkout.path("k8s/overlays").resolve(overlay.name().toLowerCase());
        try {
            Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            List<JsonNode> objects;
            try (var documents = YAML.<JsonNode>readValues(kubectl.getInputStream())) {
                objects = documents.readAll();
            }
            if (kubectl.waitFor() != 0) {
                throw new IllegalStateException("kubectl kustomize " + folder + " failed, see above");
            }
            return objects;
        } catch (IOException failure) {
            throw new UncheckedIOException("kubectl 1.27 or newer must be on the PATH", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
