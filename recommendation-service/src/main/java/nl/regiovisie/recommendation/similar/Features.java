package nl.regiovisie.recommendation.similar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;
import nl.regiovisie.recommendation.thesaurus.Words;

/**
 * What a text is compared by: the stems of its words and how they begin, the concepts of its words, phrases and parts of
 * compounds, and groups of letters. Each counts once, by how much it says.
 *
 * @param weights by feature; over 0
 */
record Features(Map<String, Double> weights) {

    private static final String STEM = "w:";
    private static final String BEGIN = "b:";
    private static final String CONCEPT = "c:";
    private static final String LETTERS = "l:";

    // Tuned on half of the sentence pairs in the tests; the other half tells whether they are any good.
    private static final double OF_STEM = 1;
    private static final double OF_PART = 0.5;
    private static final double OF_BEGIN = 0.3;
    private static final double OF_CONCEPT = 1.3;
    private static final double OF_PHRASE = 1.4 * OF_CONCEPT;
    private static final double OF_CONCEPT_OF_PART = 0.5 * OF_CONCEPT;
    private static final double OF_LETTERS = 0.8;

    private static final int SHORTEST_BEGIN = 4;
    private static final int BEGIN_LETTERS = 5;
    private static final int GROUP = 5;

    static Features of(String text, Thesaurus thesaurus) {
        List<String> words = Words.of(text);
        List<String> stems = words.stream().map(Words::stem).toList();
        Map<String, Double> weights = new HashMap<>();
        for (int place = 0; place < words.size(); place++) {
            if (!Words.isEmpty(words.get(place))) {
                addWord(words.get(place), stems.get(place), weights);
                addParts(words.get(place), thesaurus, weights);
                addConcepts(thesaurus.of(List.of(stems.get(place))), OF_CONCEPT, weights);
                thesaurus.phrasesAt(place, stems).forEach(found -> addConcepts(found, OF_PHRASE, weights));
            }
        }
        return new Features(weights);
    }

    /** Those by which texts are looked up. Groups of letters are too many and say too little for that. */
    List<String> indexed() {
        return weights.keySet().stream()
                .filter(feature -> !feature.startsWith(LETTERS))
                .toList();
    }

    private static void addWord(String word, String stem, Map<String, Double> weights) {
        add(STEM + stem, OF_STEM, weights);
        if (stem.length() >= SHORTEST_BEGIN) {
            add(BEGIN + stem.substring(0, Math.min(BEGIN_LETTERS, stem.length())), OF_BEGIN, weights);
        }
        if (word.length() >= GROUP) {
            String whole = "^" + word + "$";
            int groups = whole.length() - GROUP + 1;
            for (int at = 0; at < groups; at++) {
                add(LETTERS + whole.substring(at, at + GROUP), OF_LETTERS / Math.sqrt(groups), weights);
            }
        }
    }

    private static void addParts(String word, Thesaurus thesaurus, Map<String, Double> weights) {
        for (String part : thesaurus.partsOf(word)) {
            String stem = Words.stem(part);
            add(STEM + stem, OF_PART, weights);
            addConcepts(thesaurus.of(List.of(stem)), OF_CONCEPT_OF_PART, weights);
        }
    }

    /** A word with many meanings says less of each. */
    private static void addConcepts(Set<String> concepts, double weight, Map<String, Double> weights) {
        concepts.forEach(concept -> add(CONCEPT + concept, weight / Math.sqrt(concepts.size()), weights));
    }

    private static void add(String feature, double weight, Map<String, Double> weights) {
        weights.merge(feature, weight, Math::max);
    }
}
