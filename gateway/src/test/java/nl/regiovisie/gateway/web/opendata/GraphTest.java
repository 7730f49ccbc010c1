package nl.regiovisie.gateway.web.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class GraphTest {

    private static final String IRI = "https://regiovisie.example/een";

    @Test
    void words_cannot_break_out_of_their_quotes() {
        Graph graph = new Graph();
        graph.about(IRI, "dcat:Dataset")
                .says("dct:title", "Zeg \"ja\" \\ of\r\nnee")
                .code("dct:identifier", "é");

        assertThat(Turtle.of(graph))
                .contains("dct:title \"Zeg \\\"ja\\\" \\\\ of\\r\\nnee\"@nl ;")
                .endsWith("dct:identifier \"é\" .\n");
        JsonObject thing =
                new JsonObject(JsonLd.of(graph)).getJsonArray("@graph").getJsonObject(0);
        assertThat(thing.getString("@id")).isEqualTo(IRI);
        assertThat(thing.getJsonArray("dct:title").getJsonObject(0))
                .isEqualTo(new JsonObject()
                        .put("@value", "Zeg \"ja\" \\ of\r\nnee")
                        .put("@language", "nl"));
    }
}
