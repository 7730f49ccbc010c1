package nl.regiovisie.recommendation.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.regiovisie.events.MeetingEvent.SeriesRegistered;

/** Meetings that belong together. */
@Entity
class Series extends Copy {

    @Id
    private String id;

    private String name;

    protected Series() {}

    Series(SeriesRegistered event) {
        id = event.id();
        learn(event);
    }

    void learn(SeriesRegistered event) {
        if (isNews(event.occurredAt())) {
            name = event.name();
        }
    }
}
