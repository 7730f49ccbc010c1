package nl.regiovisie.recommendation.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
class Topic {

    @Id
    private String id;

    @Version
    private Integer version;

    private String name;
    private int position;
    private boolean ended;
    private Instant changedAt;

    protected Topic() {}

    Topic(String id, TopicFacts facts, Instant now) {
        this.id = id;
        change(facts, now);
    }

    void change(TopicFacts facts, Instant now) {
        name = facts.name();
        position = facts.position();
        ended = facts.ended();
        changedAt = now;
    }

    boolean says(TopicFacts facts) {
        return name.equals(facts.name()) && position == facts.position() && ended == facts.ended();
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    TopicView view() {
        return new TopicView(id, name, position, ended, version);
    }
}
