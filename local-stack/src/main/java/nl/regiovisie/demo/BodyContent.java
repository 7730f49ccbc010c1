package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Providers, the bodies that speak for their clients, and what those let others see. */
class BodyContent {

    private final JsonNode file = Content.file("bodies");

    List<Request> providers() {
        return Content.items(file.get("providers")).stream()
                .map(BodyContent::provider)
                .toList();
    }

    List<Request> bodies() {
        return Content.items(file.get("bodies")).stream().map(BodyContent::body).toList();
    }

    /** Of those that chose to be seen; the others stay hidden. */
    List<Request> entries() {
        return Content.items(file.get("bodies")).stream()
                .filter(body -> body.get("inDirectory").asBoolean())
                .map(BodyContent::entry)
                .toList();
    }

    private static Request provider(JsonNode provider) {
        ObjectNode facts = Content.pick(provider, "name", "kind").put("example", true);
        return new Request(Account.STEWARD, "providers/" + providerId(provider.get("id")), facts);
    }

    private static Request body(JsonNode body) {
        ObjectNode facts = Content.pick(body, "name", "kind", "affiliated");
        facts.put("providerId", providerId(body.get("provider")));
        facts.set("regionCodes", body.get("regions"));
        return new Request(Account.STEWARD, path(body), facts.put("example", true));
    }

    private static Request entry(JsonNode body) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode().put("listed", true);
        entry.set("about", body.get("about"));
        return new Request(Account.STEWARD, path(body) + "/directory-entry", entry);
    }

    private static String path(JsonNode body) {
        return "bodies/" + DemoId.BODY.of(body.get("id").asText());
    }

    private static String providerId(JsonNode slug) {
        return DemoId.PROVIDER.of(slug.asText()).toString();
    }
}
