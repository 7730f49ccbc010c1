package nl.regiovisie.gateway.web.opendata;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** Writes a graph as JSON-LD 1.1, flattened. */
final class JsonLd {

    private static final String TYPE = "rdf:type";

    private JsonLd() {}

    static String of(Graph graph) {
        JsonObject context = new JsonObject();
        Graph.PREFIXES.forEach(context::put);
        JsonArray things = new JsonArray();
        graph.things().forEach((iri, said) -> {
            JsonObject thing = new JsonObject().put("@id", iri);
            said.forEach((property, terms) ->
                    thing.put(property.equals(TYPE) ? "@type" : property, values(property, terms)));
            things.add(thing);
        });
        return new JsonObject().put("@context", context).put("@graph", things).encode();
    }

    private static JsonArray values(String property, List<Term> terms) {
        JsonArray values = new JsonArray();
        terms.forEach(term -> values.add(property.equals(TYPE) ? ((Term.Thing) term).iri() : value(term)));
        return values;
    }

    private static JsonObject value(Term term) {
        if (term instanceof Term.Thing thing) {
            return new JsonObject().put("@id", thing.iri());
        }
        Term.Text text = (Term.Text) term;
        JsonObject value = new JsonObject().put("@value", text.value());
        return text.language() == null ? value : value.put("@language", text.language());
    }
}
