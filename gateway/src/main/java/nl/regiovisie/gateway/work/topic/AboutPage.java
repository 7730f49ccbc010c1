package nl.regiovisie.gateway.work.topic;

import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.topic.Tagged.Contribution;
import nl.regiovisie.gateway.work.topic.Topics.Topic;

/**
 * A contribution and the topics that it can be about.
 *
 * @param topics those that are offered, and those that it has
 * @param chosen ids
 */
public record AboutPage(Contribution said, List<Topic> topics, List<String> chosen, Faults faults) {

    /** @param typed what was refused; null for what it has */
    static AboutPage of(Contribution said, List<Topic> all, List<String> typed, Faults faults) {
        List<String> has = said.topics().stream().map(Named::id).toList();
        List<Topic> possible = all.stream()
                .filter(topic -> topic.offered() || has.contains(topic.id()))
                .toList();
        return new AboutPage(said, possible, typed == null ? has : typed, faults);
    }
}
