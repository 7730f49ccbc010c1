package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.regiovisie.events.MeetingEvent.ParticipantRoleRegistered;

@Entity
class ParticipantRole extends Copy {

    @Id
    private String id;

    private String name;
    private String plural;
    private int position;

    protected ParticipantRole() {}

    ParticipantRole(ParticipantRoleRegistered event) {
        id = event.id();
        learn(event);
    }

    void learn(ParticipantRoleRegistered event) {
        if (isNews(event.occurredAt())) {
            name = event.name();
            plural = event.plural();
            position = event.position();
        }
    }
}
