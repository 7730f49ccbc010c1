package nl.regiovisie.recommendation.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.recommendation.thesaurus.Thesauri;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;

/** Other words for the same, as editors keep them. */
@ApplicationScoped
class Synonyms {

    /** For one word. What an editor writes first is the closest. */
    private static final int MOST = 30;

    private final Transactions transactions;
    private final Thesauri thesauri;

    Synonyms(Transactions transactions, Thesauri thesauri) {
        this.transactions = transactions;
        this.thesauri = thesauri;
    }

    /** @return other terms, as plain words, by the word; a word that has none is left out */
    Uni<Map<String, List<List<String>>>> of(Typed typed) {
        return transactions.reading(thesauri::newest).map(thesaurus -> of(typed, thesaurus));
    }

    private static Map<String, List<List<String>>> of(Typed typed, Thesaurus thesaurus) {
        Map<String, List<List<String>>> synonyms = new LinkedHashMap<>();
        typed.wanted().stream().filter(term -> !term.together()).forEach(term -> {
            String word = term.words().get(0);
            List<List<String>> other =
                    thesaurus.synonymsOf(word).stream().limit(MOST).toList();
            if (!other.isEmpty()) {
                synonyms.put(word, other);
            }
        });
        return synonyms;
    }
}
