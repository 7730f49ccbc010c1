package nl.regiovisie.recommendation.thesaurus;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All concepts, ready to be looked for in texts. Immutable; as it was in one edition. */
public final class Thesaurus {

    /** A shorter part of a compound is found in too many words that have nothing to do with it. */
    private static final int SHORTEST_PART = 4;

    /** Concepts that share less have a word in common by chance. */
    private static final double LEAST_AKIN = 0.06;

    private final long edition;
    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Map<String, List<List<String>>> terms = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Map<String, Map<String, Double>> akin = new HashMap<>();
    private int longest = 1;

    private Thesaurus(long edition) {
        this.edition = edition;
    }

    /** @param concepts terms by id of their concept; a term may belong to several */
    public static Thesaurus of(long edition, Map<String, List<String>> concepts) {
        Thesaurus thesaurus = new Thesaurus(edition);
        concepts.forEach((concept, terms) -> {
            List<List<String>> words = terms.stream().map(Words::of).toList();
            thesaurus.terms.put(concept, words);
            words.forEach(term -> thesaurus.learn(concept, term));
        });
        thesaurus.learnWhatIsAkin();
        return thesaurus;
    }

    /** The edition from which it was made; a higher one is newer. */
    public long edition() {
        return edition;
    }

    /**
     * The concepts of the phrases, of two words and more, that begin at a place of a text.
     *
     * @param stems of all words of the text
     */
    public List<Set<String>> phrasesAt(int place, List<String> stems) {
        int most = Math.min(longest, stems.size() - place);
        return IntStream.rangeClosed(2, most)
                .mapToObj(length -> of(stems.subList(place, place + length)))
                .filter(found -> !found.isEmpty())
                .toList();
    }

    /** The concepts of a word, or of a phrase as a whole. */
    public Set<String> of(List<String> stems) {
        return concepts.getOrDefault(String.join(" ", stems), Set.of());
    }

    /** Other terms of the concepts of a word, in the order of the editors; each as its words. */
    public List<List<String>> synonymsOf(String word) {
        String stem = Words.stem(word);
        return of(List.of(stem)).stream()
                .flatMap(concept -> terms.get(concept).stream())
                .filter(term -> term.size() > 1 || !Words.stem(term.get(0)).equals(stem))
                .distinct()
                .toList();
    }

    /** The known words with which a compound begins or ends; Dutch writes them as one word. */
    public List<String> partsOf(String word) {
        return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
                .boxed()
                .flatMap(cut -> Stream.of(word.substring(0, cut), word.substring(cut)))
                .filter(parts::contains)
                .distinct()
                .toList();
    }

    /** Concepts that share terms with a concept, each with how much: a cosine, and so the same in both directions. */
    public Map<String, Double> akinTo(String concept) {
        return akin.getOrDefault(concept, Map.of());
    }

    private void learn(String concept, List<String> words) {
        String phrase = words.stream().map(Words::stem).collect(joining(" "));
        concepts.computeIfAbsent(phrase, first -> new TreeSet<>()).add(concept);
        longest = Math.max(longest, words.size());
        if (words.size() == 1) {
            parts.add(words.get(0));
        }
    }

    private void learnWhatIsAkin() {
        Map<String, Integer> sizes = new HashMap<>();
        concepts.values().forEach(sharing -> sharing.forEach(concept -> sizes.merge(concept, 1, Integer::sum)));
        for (Set<String> sharing : concepts.values()) {
            for (String one : sharing) {
                Map<String, Double> others = akin.computeIfAbsent(one, first -> new HashMap<>());
                sharing.stream()
                        .filter(other -> !other.equals(one))
                        .forEach(other -> others.merge(
                                other, 1 / Math.sqrt((double) sizes.get(one) * sizes.get(other)), Double::sum));
            }
        }
        akin.values().forEach(others -> others.values().removeIf(share -> share < LEAST_AKIN));
    }
}
