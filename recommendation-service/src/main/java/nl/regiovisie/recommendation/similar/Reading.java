package nl.regiovisie.recommendation.similar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;
import nl.regiovisie.recommendation.thesaurus.Words;

/**
 * Reads one text: the stems of its words and of parts of compounds, how they begin, groups of letters, the concepts of
 * its words and phrases, and what they hint at: akin concepts, and those of parts of compounds. A concept counts more the
 * more words speak of it; all else counts once.
 */
final class Reading {

    private static final String STEM = "w:";
    private static final String BEGIN = "b:";
    private static final String CONCEPT = "c:";
    private static final String LETTERS = "l:";

    // Tuned on half of the sentence pairs in the tests, with half of the terms hidden: as if they were the words of
    // others. With all terms, what helps where words are unknown seems to be worth nothing.
    private static final double OF_STEM = 0.42;
    private static final double OF_PART = 1.2;
    private static final double OF_BEGIN = 0.19;
    private static final double OF_CONCEPT = 1.3;
    private static final double OF_PHRASE = 1.4 * OF_CONCEPT;
    private static final double OF_CONCEPT_OF_PART = 0.65 * OF_CONCEPT;
    private static final double OF_AKIN = 1.35;
    private static final double OF_LETTERS = 0.93;
    private static final double OF_COMMON = 0.4;
    /** The more groups a word has, the less each says; 0.5 would make all words say as much. */
    private static final double OF_LENGTH = 0.3;
    /** The more concepts a word has, the less it says of each; 1 would make all words say as much. */
    private static final double OF_MEANINGS = 0.45;

    private static final int SHORTEST_BEGIN = 4;
    private static final int BEGIN_LETTERS = 5;
    private static final int GROUP = 5;

    private final Thesaurus thesaurus;
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Double> concepts = new HashMap<>();
    private final Map<String, Double> hints = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    Reading(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    Features of(String text) {
        List<String> all = Words.of(text);
        List<String> stems = all.stream().map(Words::stem).toList();
        for (int place = 0; place < all.size(); place++) {
            read(place, all.get(place), stems);
        }
        concepts.forEach((concept, weight) -> add(CONCEPT + concept, weight));
        Set<String> indexed = new HashSet<>(weights.keySet());
        indexed.removeAll(words.keySet());
        hintAtAkin();
        hints.forEach((concept, weight) -> add(CONCEPT + concept, weight));
        return new Features(weights, indexed, words);
    }

    /** A word may be the beginning of a phrase, also one that says nothing alone; of one concept the strongest counts. */
    private void read(int place, String word, List<String> stems) {
        Map<String, Double> here = new HashMap<>();
        if (!Words.isEmpty(word)) {
            double share = Words.isCommon(word) ? OF_COMMON : 1;
            readWord(word, stems.get(place), share);
            addAll(thesaurus.of(List.of(stems.get(place))), OF_CONCEPT * share, here);
        }
        thesaurus.phrasesAt(place, stems).forEach(found -> addAll(found, OF_PHRASE, here));
        here.forEach((concept, weight) -> concepts.merge(concept, weight, Double::sum));
    }

    private void readWord(String word, String stem, double share) {
        add(STEM + stem, OF_STEM * share);
        thesaurus.partsOf(word).stream().map(Words::stem).forEach(part -> readPart(part, share));
        if (stem.length() >= SHORTEST_BEGIN) {
            add(BEGIN + stem.substring(0, Math.min(BEGIN_LETTERS, stem.length())), OF_BEGIN * share);
        }
        if (word.length() >= GROUP) {
            readLetters(word, stem, share);
        }
    }

    private void readPart(String stem, double share) {
        add(STEM + stem, OF_PART * share);
        addAll(thesaurus.of(List.of(stem)), OF_CONCEPT_OF_PART, hints);
    }

    private void readLetters(String word, String stem, double share) {
        String whole = "^" + word + "$";
        int groups = whole.length() - GROUP + 1;
        for (int at = 0; at < groups; at++) {
            String group = LETTERS + whole.substring(at, at + GROUP);
            words.putIfAbsent(group, STEM + stem);
            add(group, OF_LETTERS * share / Math.pow(groups, OF_LENGTH));
        }
    }

    /** A concept that shares terms with one of the text may be what another text calls it. */
    private void hintAtAkin() {
        concepts.forEach((concept, weight) -> thesaurus
                .akinTo(concept)
                .forEach((akin, share) -> hints.merge(akin, OF_AKIN * weight * share, Math::max)));
    }

    /** A word with many meanings says less of each. */
    private static void addAll(Set<String> found, double weight, Map<String, Double> weights) {
        found.forEach(concept -> weights.merge(concept, weight / Math.pow(found.size(), OF_MEANINGS), Math::max));
    }

    private void add(String feature, double weight) {
        weights.merge(feature, weight, Math::max);
    }
}
