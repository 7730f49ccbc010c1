package nl.regiovisie.meeting.theme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.regiovisie.events.MeetingEvent.ThemeRegistered;

@Entity
class Theme implements Listed<ThemeView> {

    @Id
    private String id;

    @Version
    private Integer version;

    private String name;
    private int position;

    protected Theme() {}

    Theme(ThemeView facts) {
        id = facts.id();
        learn(facts);
    }

    @Override
    public void learn(ThemeView facts) {
        name = facts.name();
        position = facts.position();
    }

    @Override
    public ThemeView view() {
        return new ThemeView(id, name, position);
    }

    @Override
    public ThemeRegistered registered(Instant now) {
        return new ThemeRegistered(id, name, position, now);
    }
}
