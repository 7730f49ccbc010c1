package nl.regiovisie.recommendation.topic;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.transaction.Transaction;

/** Editors keep the list of topics. */
@ApplicationScoped
class TopicService {

    private final Topics topics;
    private final Audit audit;
    private final Clock clock;

    TopicService(Topics topics, Audit audit, Clock clock) {
        this.topics = topics;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a topic, or changes it. What it says already is no change.
     *
     * @return whether it is new; fails with {@link Invalid} if another topic has the name
     */
    @Transaction
    Uni<Boolean> keep(String id, TopicFacts facts, String ifMatch) {
        return refuseInvalid(id, facts)
                .chain(() -> topics.lock(id))
                .chain(known -> known == null
                        ? add(id, facts).replaceWith(true)
                        : change(known, facts, ifMatch).replaceWith(false));
    }

    private Uni<Void> add(String id, TopicFacts facts) {
        return topics.add(new Topic(id, facts, clock.instant())).chain(() -> audit.record("add-topic", "topic/" + id));
    }

    private Uni<Void> change(Topic topic, TopicFacts facts, String ifMatch) {
        if (topic.says(facts)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, topic.version(), () -> null);
        topic.change(facts, clock.instant());
        return audit.record("change-topic", "topic/" + topic.id());
    }

    private Uni<Void> refuseInvalid(String id, TopicFacts facts) {
        FieldErrors errors = new FieldErrors();
        facts.check(id, errors);
        errors.refuse();
        return topics.isTaken(facts.name(), id)
                .invoke(taken -> errors.check(!taken, "name", "topic-name-taken"))
                .invoke(errors::refuse)
                .replaceWithVoid();
    }
}
