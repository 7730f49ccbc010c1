package nl.regiovisie.region.classification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.events.RegionEvent.RegionRegistered;
import nl.regiovisie.events.RegionEvent.Tile;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** Municipalities that buy specialised youth care together. */
@Entity
@Table(name = "youth_region")
class YouthRegion implements Registered<RegionFacts> {

    private static final int MANY = 200;

    @Id
    private String code;

    @Version
    private Integer version;

    private String name;
    private String displayName;
    private String contact;
    private String abbreviation;
    private List<String> provinces;
    private int tileColumn;
    private int tileRow;
    private Integer population;
    private LocalDate validUntil;
    private List<String> successors;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = MANY)
    @CollectionTable(name = "region_name", joinColumns = @JoinColumn(name = "region_code"))
    @OrderBy("validFrom")
    private List<RegionName> names = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = MANY)
    @CollectionTable(name = "contact_municipality", joinColumns = @JoinColumn(name = "region_code"))
    @OrderBy("validFrom")
    private List<Contact> contacts = new ArrayList<>();

    protected YouthRegion() {}

    YouthRegion(RegionFacts facts) {
        this.code = facts.code();
        take(facts);
        call(facts.names().get(0));
    }

    int version() {
        return version;
    }

    @Override
    public boolean learn(RegionFacts facts) {
        boolean news = !facts.equals(facts());
        if (news) {
            take(facts);
        }
        return news;
    }

    boolean speaksThrough(Contact appointed) {
        return contacts.contains(appointed);
    }

    /** From its day on, until the next one; another one of the same day is replaced. */
    void appoint(Contact appointed) {
        contacts.removeIf(known -> known.validFrom().equals(appointed.validFrom()));
        contacts.add(appointed);
        contacts.sort(Comparator.comparing(Contact::validFrom));
    }

    @Override
    public boolean reach(LocalDate day) {
        RegionName now = names.stream()
                .filter(known -> !known.validFrom().isAfter(day))
                .reduce(names.get(0), (earlier, later) -> later);
        String speaker = contacts.stream()
                .filter(known -> !known.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Contact::municipalityCode)
                .orElse(null);
        boolean news =
                !now.name().equals(name) || !now.displayName().equals(displayName) || !Objects.equals(speaker, contact);
        call(now);
        contact = speaker;
        return news;
    }

    @Override
    public RegionRegistered registered(Instant now) {
        return new RegionRegistered(
                code,
                name,
                displayName,
                List.copyOf(provinces),
                facts().validFrom(),
                validUntil,
                List.copyOf(successors),
                contact,
                new Tile(tileColumn, tileRow),
                now);
    }

    @Override
    public RegionFacts facts() {
        return new RegionFacts(
                code, abbreviation, provinces, tileColumn, tileRow, population, names, validUntil, successors);
    }

    private void call(RegionName now) {
        name = now.name();
        displayName = now.displayName();
    }

    private void take(RegionFacts facts) {
        abbreviation = facts.abbreviation();
        provinces = new ArrayList<>(facts.provinces());
        tileColumn = facts.tileColumn();
        tileRow = facts.tileRow();
        population = facts.population();
        validUntil = facts.validUntil();
        successors = new ArrayList<>(facts.successors());
        names.clear();
        names.addAll(facts.names());
    }
}
