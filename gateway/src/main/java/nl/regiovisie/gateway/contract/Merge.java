package nl.regiovisie.gateway.contract;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/**
 * Several OpenAPI documents as one. Paths lose the version, which stands in the server's address (NLGov). A component that
 * two services describe differently keeps both descriptions, the later one under a name that begins with its service.
 */
class Merge {

    private static final String VERSION = "/v1";

    private final JsonObject paths = new JsonObject();
    private final JsonObject components = new JsonObject();
    private final JsonObject tags = new JsonObject();

    static JsonObject of(JsonObject info, Map<String, JsonObject> documents) {
        Merge merge = new Merge();
        documents.forEach(merge::add);
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put("info", info)
                .put("servers", new JsonArray().add(new JsonObject().put("url", VERSION)))
                .put(
                        "tags",
                        new JsonArray(
                                merge.tags.stream().map(Map.Entry::getValue).toList()))
                .put("paths", merge.paths)
                .put("components", merge.components);
    }

    private void add(String service, JsonObject document) {
        JsonObject distinct = withoutClashes(service, document);
        object(distinct, "paths").forEach(path -> paths.put(bare(path.getKey()), path.getValue()));
        object(distinct, "components").forEach(kind -> {
            JsonObject known = object(components, kind.getKey());
            components.put(kind.getKey(), known.mergeIn((JsonObject) kind.getValue()));
        });
        for (Object tag : distinct.getJsonArray("tags", new JsonArray())) {
            tags.put(((JsonObject) tag).getString("name"), tag);
        }
    }

    private JsonObject withoutClashes(String service, JsonObject document) {
        String text = document.encode();
        JsonObject renamed = object(document, "components").copy();
        for (String kind : renamed.fieldNames()) {
            for (String name : object(object(document, "components"), kind).fieldNames()) {
                if (clashes(kind, name, object(renamed, kind).getValue(name))) {
                    text = renamed(
                            text, kind, name, Character.toUpperCase(service.charAt(0)) + service.substring(1) + name);
                }
            }
        }
        return new JsonObject(text);
    }

    private boolean clashes(String kind, String name, Object component) {
        Object known = object(components, kind).getValue(name);
        return known != null && !known.equals(component);
    }

    /** Both the component itself and whatever refers to it. */
    private static String renamed(String document, String kind, String name, String newName) {
        String reference = "#/components/" + kind + "/";
        JsonObject result = new JsonObject(document.replace(quoted(reference + name), quoted(reference + newName)));
        JsonObject components = object(object(result, "components"), kind);
        components.put(newName, components.remove(name));
        return result.encode();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String bare(String path) {
        return path.startsWith(VERSION + "/") ? path.substring(VERSION.length()) : path;
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.getJsonObject(name, new JsonObject());
    }
}
