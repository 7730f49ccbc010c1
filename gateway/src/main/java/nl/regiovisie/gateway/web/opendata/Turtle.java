package nl.regiovisie.gateway.web.opendata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a graph as Turtle (W3C Recommendation, 2014). */
final class Turtle {

    private Turtle() {}

    static String of(Graph graph) {
        StringBuilder text = new StringBuilder();
        Graph.PREFIXES.forEach((prefix, iri) -> text.append("@prefix " + prefix + ": <" + iri + "> .\n"));
        graph.things().forEach((iri, said) -> text.append("\n<" + iri + ">\n" + all(said) + " .\n"));
        return text.toString();
    }

    private static String all(Map<String, List<Term>> said) {
        return said.entrySet().stream()
                .map(property -> "    " + property.getKey() + " "
                        + property.getValue().stream().map(Turtle::term).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" ;\n"));
    }

    private static String term(Term term) {
        if (term instanceof Term.Thing thing) {
            return "<" + thing.iri() + ">";
        }
        Term.Text text = (Term.Text) term;
        return quoted(text.value()) + (text.language() == null ? "" : "@" + text.language());
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                + '"';
    }
}
