package nl.regiovisie.recommendation.similar;

import java.util.HashMap;
import java.util.Map;

/** How much two texts are alike: a cosine of their features by rarity, kinder to long texts than the usual one. */
final class Likeness {

    /** 1 would be the usual cosine. */
    private static final double OF_LENGTH = 0.57;

    private final Rarity rarity;

    Likeness(Rarity rarity) {
        this.rarity = rarity;
    }

    /** A text made ready to be compared with many. */
    Text text(Features features) {
        Map<String, Double> told = new HashMap<>();
        features.weights()
                .forEach((feature, weight) -> told.put(feature, weight * rarity.of(features.countedAs(feature))));
        return new Text(told, Math.pow(product(told, told), OF_LENGTH / 2));
    }

    /** @return 0 for nothing in common; more for more, and the same in both directions */
    double of(Text one, Text other) {
        return product(one.told, other.told) / Math.max(one.length * other.length, Double.MIN_NORMAL);
    }

    private static double product(Map<String, Double> one, Map<String, Double> other) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : one.entrySet()) {
            sum += feature.getValue() * other.getOrDefault(feature.getKey(), 0.0);
        }
        return sum;
    }

    /** @param told how much each feature tells of this text */
    record Text(Map<String, Double> told, double length) {}
}
