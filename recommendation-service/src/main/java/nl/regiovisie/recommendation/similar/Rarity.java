package nl.regiovisie.recommendation.similar;

import java.util.Map;

/**
 * How much a feature says: the more texts have it, the less.
 *
 * @param texts how many texts there are
 * @param counts in how many of them each feature is; what is not in it is in none
 */
record Rarity(long texts, Map<String, Long> counts) {

    private static final double SHARPENED = 1.15;

    long count(String feature) {
        return counts.getOrDefault(feature, 0L);
    }

    /** @return over 0; the inverse document frequency of Okapi BM25, with what is rare a little rarer */
    double of(String feature) {
        long count = Math.min(count(feature), texts);
        return Math.pow(Math.log1p((texts - count + 0.5) / (count + 0.5)), SHARPENED);
    }
}
