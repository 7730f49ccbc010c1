package nl.regiovisie.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The realm of production with what only a local machine may have: demo accounts and a client without a secret. */
final class Realm {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** In this order: a client has a name for people as well. */
    private static final List<String> NAMES = List.of("clientId", "username", "name");

    private Realm() {}

    /** The two files of this checkout as one, ready to be imported. */
    static String local() throws IOException {
        Path folder = Artifacts.checkout().resolve("keycloak");
        ObjectNode realm = (ObjectNode)
                JSON.readTree(folder.resolve("regiovisie-realm.json").toFile());
        JsonNode demo = JSON.readTree(folder.resolve("local/demo.json").toFile());
        return JSON.writeValueAsString(merge(realm, demo));
    }

    /**
     * Adds to {@code base}: objects are merged field by field, lists of named things (clients, users, roles) by
     * name; anything else is replaced.
     */
    static ObjectNode merge(ObjectNode base, JsonNode addition) {
        addition.properties()
                .forEach(field -> base.set(field.getKey(), merged(base.get(field.getKey()), field.getValue())));
        return base;
    }

    private static JsonNode merged(JsonNode base, JsonNode addition) {
        if (base instanceof ObjectNode object && addition.isObject()) {
            return merge(object, addition);
        }
        if (base instanceof ArrayNode list && addition.isArray() && name(addition.path(0)) != null) {
            addition.forEach(element -> add(list, element));
            return list;
        }
        return addition;
    }

    private static void add(ArrayNode list, JsonNode element) {
        for (JsonNode present : list) {
            if (present.isObject() && name(element).equals(name(present))) {
                merge((ObjectNode) present, element);
                return;
            }
        }
        list.add(element);
    }

    private static String name(JsonNode element) {
        return NAMES.stream()
                .filter(element::has)
                .map(key -> key + "=" + element.get(key).asText())
                .findFirst()
                .orElse(null);
    }
}
