package nl.regiovisie.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final JsonObject INFO = new JsonObject().put("title", "Regiovisie");

    @Test
    void the_version_moves_from_the_paths_to_the_server() {
        JsonObject merged = merged(Map.of("region", document("/v1/regions", "Region", "a")));

        assertThat(merged.getJsonObject("paths").fieldNames()).containsExactly("/regions");
        assertThat(merged.getJsonArray("servers").getJsonObject(0).getString("url"))
                .isEqualTo("/v1");
        assertThat(merged.getJsonObject("info")).isEqualTo(INFO);
    }

    @Test
    void what_all_services_describe_alike_is_described_once() {
        JsonObject merged = merged(Map.of(
                "region",
                document("/v1/regions", "Problem", "same"),
                "meeting",
                document("/v1/meetings", "Problem", "same")));

        assertThat(schemas(merged).fieldNames()).containsExactly("Problem");
        assertThat(merged.getJsonArray("tags")).hasSize(1);
    }

    @Test
    void what_two_services_describe_differently_keeps_both_descriptions() {
        JsonObject merged = merged(Map.of(
                "meeting",
                document("/v1/meetings", "Page", "meetings"),
                "region",
                document("/v1/regions", "Page", "regions")));

        assertThat(schemas(merged).getJsonObject("Page").getString("title")).isEqualTo("meetings");
        assertThat(schemas(merged).getJsonObject("RegionPage").getString("title"))
                .isEqualTo("regions");
        assertThat(reference(merged, "/meetings")).isEqualTo("#/components/schemas/Page");
        assertThat(reference(merged, "/regions")).isEqualTo("#/components/schemas/RegionPage");
    }

    @Test
    void without_any_service_it_is_still_a_contract() {
        assertThat(merged(Map.of()).getJsonObject("paths")).isEmpty();
    }

    private static JsonObject merged(Map<String, JsonObject> documents) {
        return Merge.of(INFO, new TreeMap<>(documents));
    }

    private static JsonObject schemas(JsonObject document) {
        return document.getJsonObject("components").getJsonObject("schemas");
    }

    private static String reference(JsonObject document, String path) {
        return document.getJsonObject("paths").getJsonObject(path).getString("$ref");
    }

    private static JsonObject document(String path, String schema, String title) {
        JsonObject reference = new JsonObject().put("$ref", "#/components/schemas/" + schema);
        return new JsonObject()
                .put("tags", new JsonArray().add(new JsonObject().put("name", "x")))
                .put("paths", new JsonObject().put(path, reference))
                .put(
                        "components",
                        new JsonObject()
                                .put("schemas", new JsonObject().put(schema, new JsonObject().put("title", title))));
    }
}
