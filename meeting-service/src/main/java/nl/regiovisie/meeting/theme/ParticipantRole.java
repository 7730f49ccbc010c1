package nl.regiovisie.meeting.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.regiovisie.events.MeetingEvent.ParticipantRoleRegistered;

@Entity
class ParticipantRole implements Listed<ParticipantRoleView> {

    @Id
    private String id;

    @Version
    private Integer version;

    private String name;
    private String plural;
    private int position;

    protected ParticipantRole() {}

    ParticipantRole(ParticipantRoleView facts) {
        id = facts.id();
        learn(facts);
    }

    @Override
    public void learn(ParticipantRoleView facts) {
        name = facts.name();
        plural = facts.plural();
        position = facts.position();
    }

    @Override
    public ParticipantRoleView view() {
        return new ParticipantRoleView(id, name, plural, position);
    }

    @Override
    public ParticipantRoleRegistered registered(Instant now) {
        return new ParticipantRoleRegistered(id, name, plural, position, now);
    }
}
