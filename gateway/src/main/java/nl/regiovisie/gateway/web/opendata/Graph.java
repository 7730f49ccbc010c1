package nl.regiovisie.gateway.web.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of things, in the order in which it was said. Properties and classes are written with the prefixes of
 * {@link #PREFIXES}: {@code dct:title}.
 */
final class Graph {

    static final Map<String, String> PREFIXES = prefixes();

    private static final String DUTCH = "nl";

    private final Map<String, Map<String, List<Term>>> things = new LinkedHashMap<>();

    /** @param type class of the thing, which is then told about */
    About about(String iri, String type) {
        return new About(things.computeIfAbsent(iri, key -> new LinkedHashMap<>())).is("rdf:type", full(type));
    }

    Map<String, Map<String, List<Term>>> things() {
        return things;
    }

    /** {@code dct:title} written out. */
    static String full(String prefixed) {
        int colon = prefixed.indexOf(':');
        return PREFIXES.get(prefixed.substring(0, colon)) + prefixed.substring(colon + 1);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("dcat", "http://www.w3.org/ns/dcat#");
        prefixes.put("dct", "http://purl.org/dc/terms/");
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
        prefixes.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        return prefixes;
    }

    /** One thing. */
    static final class About {

        private final Map<String, List<Term>> said;

        private About(Map<String, List<Term>> said) {
            this.said = said;
        }

        /** @param iri of another thing */
        About is(String property, String iri) {
            return add(property, new Term.Thing(iri));
        }

        About says(String property, String dutch) {
            return add(property, new Term.Text(dutch, DUTCH));
        }

        About code(String property, String value) {
            return add(property, new Term.Text(value, null));
        }

        private About add(String property, Term term) {
            said.computeIfAbsent(property, key -> new ArrayList<>()).add(term);
            return this;
        }
    }
}
