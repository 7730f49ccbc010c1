package nl.regiovisie.gateway.web.opendata;

/** What is said of a thing: another thing, or a text. */
sealed interface Term {

    /** @param iri absolute, and without characters that an address cannot hold */
    record Thing(String iri) implements Term {}

    /** @param language null for a text that is in none, such as an identifier */
    record Text(String value, String language) implements Term {}
}
