package nl.regiovisie.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the platform answered: status, entity tag (or null) and body (a missing node if it is no JSON). */
record Answer(int status, String etag, JsonNode body) {

    /** The items of a collection. */
    List<JsonNode> items() {
        return StreamSupport.stream(body.path("items").spliterator(), false).toList();
    }

    String text(String field) {
        return body.path(field).asText(null);
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
