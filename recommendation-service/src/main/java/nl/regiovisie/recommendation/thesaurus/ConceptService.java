package nl.regiovisie.recommendation.thesaurus;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;

/** Editors extend what this platform knows of words. */
@ApplicationScoped
class ConceptService {

    private final Concepts concepts;
    private final Audit audit;
    private final Clock clock;

    ConceptService(Concepts concepts, Audit audit, Clock clock) {
        this.concepts = concepts;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a concept, or changes its terms. What it says already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> keep(String id, ConceptTerms terms, String ifMatch) {
        terms.check();
        return concepts.lock(id)
                .chain(known -> known == null
                        ? add(id, terms).replaceWith(true)
                        : change(known, terms, ifMatch).replaceWith(false));
    }

    /** A concept that is gone already is no change. */
    @Transaction
    Uni<Void> remove(String id, String ifMatch) {
        return concepts.lock(id).chain(known -> known == null ? Uni.createFrom().voidItem() : remove(known, ifMatch));
    }

    private Uni<Void> add(String id, ConceptTerms terms) {
        return concepts.nextEdition()
                .chain(edition -> concepts.add(List.of(new Concept(id, terms, clock.instant()))))
                .chain(() -> audit.record("add-concept", "concept/" + id));
    }

    private Uni<Void> change(Concept concept, ConceptTerms terms, String ifMatch) {
        if (concept.says(terms)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, concept.version(), () -> null);
        concept.say(terms, clock.instant());
        return concepts.nextEdition().chain(edition -> audit.record("change-concept", "concept/" + concept.id()));
    }

    private Uni<Void> remove(Concept concept, String ifMatch) {
        IfMatch.check(ifMatch, concept.version(), () -> null);
        return concepts.nextEdition()
                .chain(edition -> concepts.remove(concept))
                .chain(() -> audit.record("remove-concept", "concept/" + concept.id()));
    }
}
