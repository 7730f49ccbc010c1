package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.regiovisie.events.MeetingEvent.ThemeRegistered;

@Entity
class Theme extends Copy {

    @Id
    private String id;

    private String name;
    private int position;

    protected Theme() {}

    Theme(ThemeRegistered event) {
        id = event.id();
        learn(event);
    }

    void learn(ThemeRegistered event) {
        if (isNews(event.occurredAt())) {
            name = event.name();
            position = event.position();
        }
    }
}
