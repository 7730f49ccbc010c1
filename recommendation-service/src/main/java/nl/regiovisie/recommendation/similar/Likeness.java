package nl.regiovisie.recommendation.similar;

import java.util.Map;

/** How much two texts are alike: a cosine of their features by rarity, kinder to long texts than the usual one. */
final class Likeness {

    /** 1 would be the usual cosine. */
    private static final double OF_LENGTH = 0.8;

    private final Rarity rarity;

    Likeness(Rarity rarity) {
        this.rarity = rarity;
    }

    /** A text made ready to be compared with many. */
    Text text(Features features) {
        return new Text(features, Math.pow(product(features, features), OF_LENGTH / 2));
    }

    /** @return 0 for nothing in common; more for more, and the same in both directions */
    double of(Text one, Text other) {
        return product(one.features, other.features) / Math.max(one.length * other.length, Double.MIN_NORMAL);
    }

    private double product(Features one, Features other) {
        double sum = 0;
        for (Map.Entry<String, Double> feature : one.weights().entrySet()) {
            Double weight = other.weights().get(feature.getKey());
            if (weight != null) {
                double rare = rarity.of(feature.getKey());
                sum += feature.getValue() * weight * rare * rare;
            }
        }
        return sum;
    }

    record Text(Features features, double length) {}
}
