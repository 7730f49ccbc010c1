package nl.regiovisie.recommendation.thesaurus;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** Words and short phrases that speak of the same thing. */
@Entity
class Concept {

    @Id
    private String id;

    @Version
    private Integer version;

    private String[] terms;
    private Instant changedAt;

    protected Concept() {}

    Concept(String id, ConceptTerms terms, Instant now) {
        this.id = id;
        say(terms, now);
    }

    void say(ConceptTerms said, Instant now) {
        terms = said.terms().toArray(String[]::new);
        changedAt = now;
    }

    boolean says(ConceptTerms other) {
        return terms().equals(other.terms());
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    List<String> terms() {
        return List.of(terms);
    }

    ConceptView view() {
        return new ConceptView(id, terms(), changedAt, version);
    }
}
