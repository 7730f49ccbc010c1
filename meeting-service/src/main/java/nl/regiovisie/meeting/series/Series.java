package nl.regiovisie.meeting.series;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.regiovisie.events.MeetingEvent.SeriesRegistered;

/** A campaign, such as the round of an autumn along all regions. */
@Entity
class Series {

    @Id
    private String id;

    @Version
    private Integer version;

    private String name;
    private String description;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String[] themes;
    private boolean example;
    private Instant changedAt;

    protected Series() {}

    Series(String id, SeriesFacts facts, Instant now) {
        this.id = id;
        learn(facts, now);
    }

    void learn(SeriesFacts facts, Instant now) {
        name = facts.name();
        description = facts.description();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        themes = facts.themes().isEmpty() ? null : facts.themes().toArray(String[]::new);
        example = facts.example();
        changedAt = now;
    }

    boolean says(SeriesFacts facts) {
        return facts.equals(new SeriesFacts(name, description, startsOn, endsOn, themes(), example));
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    SeriesView view() {
        return new SeriesView(id, name, description, startsOn, endsOn, themes(), example, version);
    }

    private SortedSet<String> themes() {
        return themes == null ? new TreeSet<>() : new TreeSet<>(List.of(themes));
    }

    SeriesRegistered registered() {
        return new SeriesRegistered(id, name, description, startsOn, endsOn, example, changedAt);
    }
}
