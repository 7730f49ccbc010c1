package nl.regiovisie.recommendation.thesaurus;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the newest thesaurus: read again only after an editor changed something, on this instance or another. */
@ApplicationScoped
public class Thesauri {

    private final Concepts concepts;
    private volatile Thesaurus known = Thesaurus.of(-1, Map.of());

    Thesauri(Concepts concepts) {
        this.concepts = concepts;
    }

    /** As this instance last saw it; empty until it was asked for the newest. */
    public Thesaurus known() {
        return known;
    }

    /** Inside a transaction, or a reading. */
    public Uni<Thesaurus> newest() {
        return concepts.edition()
                .chain(edition -> edition == known.edition()
                        ? Uni.createFrom().item(known)
                        : concepts.byName().map(all -> learn(edition, all)));
    }

    private Thesaurus learn(long edition, List<Concept> all) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        all.forEach(concept -> terms.put(concept.id(), concept.terms()));
        known = Thesaurus.of(edition, terms);
        return known;
    }
}
