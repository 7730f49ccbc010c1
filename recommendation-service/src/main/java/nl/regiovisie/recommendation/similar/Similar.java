package nl.regiovisie.recommendation.similar;

import static java.util.Comparator.comparingDouble;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.recommendation.similar.Candidates.Candidate;
import nl.regiovisie.recommendation.similar.Likeness.Text;
import nl.regiovisie.recommendation.thesaurus.Thesauri;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;

/** Finds what was said elsewhere in other words. */
@ApplicationScoped
public class Similar {

    private final Transactions transactions;
    private final Thesauri thesauri;
    private final Rarities rarities;
    private final Candidates candidates;

    Similar(Transactions transactions, Thesauri thesauri, Rarities rarities, Candidates candidates) {
        this.transactions = transactions;
        this.thesauri = thesauri;
        this.rarities = rarities;
        this.candidates = candidates;
    }

    /**
     * @param id of the contribution that has the text; it is not similar to itself
     * @return the most similar first, at most {@code limit}; nothing that an editor said is not the same
     */
    public Uni<List<Match>> to(UUID id, String text, int limit) {
        return transactions
                .reading(thesauri::newest)
                .chain(thesaurus -> rarities.current().chain(rarity -> to(id, text, limit, thesaurus, rarity)));
    }

    private Uni<List<Match>> to(UUID id, String text, int limit, Thesaurus thesaurus, Rarity rarity) {
        Features features = Features.of(text, thesaurus);
        Likeness likeness = new Likeness(rarity);
        Text asked = likeness.text(features);
        return candidates
                .of(id, features, rarity)
                .map(found -> found.stream()
                        .map(other -> match(asked, other, likeness, thesaurus))
                        .sorted(comparingDouble(Match::score).reversed().thenComparing(Match::id))
                        .limit(limit)
                        .toList());
    }

    private static Match match(Text asked, Candidate other, Likeness likeness, Thesaurus thesaurus) {
        Text text = likeness.text(Features.of(other.text(), thesaurus));
        return new Match(other.id(), likeness.of(asked, text));
    }

    /** @param score over 0; the more, the more alike */
    public record Match(UUID id, double score) {}
}
