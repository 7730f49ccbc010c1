package nl.regiovisie.meeting.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.regiovisie.events.MeetingEvent.ThemeRegistered;

@Entity
class Theme {

    @Id
    private String id;

    @Version
    private Integer version;

    private String name;
    private int position;

    protected Theme() {}

    Theme(String id, ThemeFacts facts) {
        this.id = id;
        learn(facts);
    }

    void learn(ThemeFacts facts) {
        name = facts.name();
        position = facts.position();
    }

    boolean says(ThemeFacts facts) {
        return name.equals(facts.name()) && position == facts.position();
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    ThemeView view() {
        return new ThemeView(id, name, position, version);
    }

    ThemeRegistered registered(Instant now) {
        return new ThemeRegistered(id, name, position, now);
    }
}
