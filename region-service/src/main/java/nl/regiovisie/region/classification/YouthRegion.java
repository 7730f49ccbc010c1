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
import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.events.RegionEvent.RegionRegistered;

/** Municipalities that buy specialised youth care together. */
@Entity
@Table(name = "youth_region")
class YouthRegion implements Registered<RegionFacts> {

    @Id
    private String code;

    @Version
    private Integer version;

    private String abbreviation;
    private List<String> provinces;
    private int tileColumn;
    private int tileRow;
    private int population;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "region_name", joinColumns = @JoinColumn(name = "region_code"))
    @OrderBy("validFrom")
    private List<RegionName> names = new ArrayList<>();

    protected YouthRegion() {}

    YouthRegion(RegionFacts facts) {
        this.code = facts.code();
        take(facts);
    }

    @Override
    public boolean learn(RegionFacts facts) {
        boolean news = !facts.equals(facts());
        if (news) {
            take(facts);
        }
        return news;
    }

    @Override
    public RegionRegistered registered(Instant now) {
        RegionName current = names.get(names.size() - 1);
        return new RegionRegistered(code, current.name(), current.displayName(), List.copyOf(provinces), now);
    }

    private RegionFacts facts() {
        return new RegionFacts(code, abbreviation, provinces, tileColumn, tileRow, population, names);
    }

    private void take(RegionFacts facts) {
        abbreviation = facts.abbreviation();
        provinces = new ArrayList<>(facts.provinces());
        tileColumn = facts.tileColumn();
        tileRow = facts.tileRow();
        population = facts.population();
        names.clear();
        names.addAll(facts.names());
    }
}
