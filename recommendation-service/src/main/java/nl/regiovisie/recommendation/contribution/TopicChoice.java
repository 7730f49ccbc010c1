package nl.regiovisie.recommendation.contribution;

import java.util.List;
import java.util.Objects;
import nl.regiovisie.platform.check.FieldErrors;

/**
 * What a contribution is about, as an editor sees it.
 *
 * @param topics ids of topics, 20 at most; none is possible
 */
record TopicChoice(List<String> topics) {

    private static final int MOST = 20;

    TopicChoice {
        topics = Objects.requireNonNullElse(topics, List.of());
    }

    void check(FieldErrors errors) {
        errors.distinct("topics", topics, MOST);
    }
}
