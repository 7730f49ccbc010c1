package nl.regiovisie.meeting.kind;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.regiovisie.events.MeetingEvent.MeetingKindRegistered;

/** A kind of meeting, such as a training. */
@Entity
public class MeetingKind {

    @Id
    private String id;

    @Version
    private Integer version;

    private String name;
    private String description;
    private boolean needsRegion;
    private boolean affiliatedOnly;
    private int position;
    private Instant changedAt;

    protected MeetingKind() {}

    MeetingKind(String id, MeetingKindFacts facts, Instant now) {
        this.id = id;
        learn(facts, now);
    }

    void learn(MeetingKindFacts facts, Instant now) {
        name = facts.name();
        description = facts.description();
        needsRegion = facts.needsRegion();
        affiliatedOnly = facts.affiliatedOnly();
        position = facts.position();
        changedAt = now;
    }

    boolean says(MeetingKindFacts facts) {
        return facts.equals(new MeetingKindFacts(name, description, needsRegion, affiliatedOnly, position));
    }

    public String id() {
        return id;
    }

    public boolean needsRegion() {
        return needsRegion;
    }

    public boolean affiliatedOnly() {
        return affiliatedOnly;
    }

    int version() {
        return version;
    }

    MeetingKindView view() {
        return new MeetingKindView(id, name, description, needsRegion, affiliatedOnly, position, version);
    }

    MeetingKindRegistered registered() {
        return new MeetingKindRegistered(id, name, description, needsRegion, affiliatedOnly, position, changedAt);
    }
}
