package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The files of the demonstration, and what it takes to turn them into bodies of requests. */
final class Content {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Content() {}

    static JsonNode file(String name) {
        try (InputStream bytes = Content.class.getResourceAsStream("/demo/" + name + ".json")) {
            return JSON.readTree(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In order; none if there is no such array. */
    static List<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** @return a body with the named fields of the source; those that are absent or null are left out */
    static ObjectNode pick(JsonNode source, String... fields) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        for (String field : fields) {
            if (source.hasNonNull(field)) {
                body.set(field, source.get(field));
            }
        }
        return body;
    }

    static <T> ArrayNode array(JsonNode source, Function<JsonNode, T> item) {
        return JSON.valueToTree(items(source).stream().map(item).toList());
    }
}
