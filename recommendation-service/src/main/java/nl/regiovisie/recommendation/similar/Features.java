package nl.regiovisie.recommendation.similar;

import java.util.Map;
import java.util.Set;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;

/**
 * What a text is compared by.
 *
 * @param weights by feature; over 0
 * @param indexed those that are stored, and counted: what the text says itself. The others are too many for that, and
 *     say too little
 * @param words the word that a group of letters is in: it is as rare as that
 */
record Features(Map<String, Double> weights, Set<String> indexed, Map<String, String> words) {

    static Features of(String text, Thesaurus thesaurus) {
        return new Reading(thesaurus).of(text);
    }

    /** The feature whose rarity tells how much this one says. */
    String countedAs(String feature) {
        return words.getOrDefault(feature, feature);
    }
}
