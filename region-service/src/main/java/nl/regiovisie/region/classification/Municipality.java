package nl.regiovisie.region.classification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.events.RegionEvent;
import nl.regiovisie.events.RegionEvent.MunicipalityRegistered;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A municipality and the regions that it belonged to, also when it no longer exists. */
@Entity
class Municipality implements Registered<MunicipalityFacts> {

    private static final int MANY = 200;

    @Id
    private String code;

    @Version
    private Integer version;

    private String name;
    private String searchName;
    private String successor;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = MANY)
    @CollectionTable(name = "municipality_name", joinColumns = @JoinColumn(name = "municipality_code"))
    @OrderBy("validFrom")
    private List<MunicipalityName> names = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @BatchSize(size = MANY)
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "municipality_code"))
    @OrderBy("validFrom")
    private List<Membership> memberships = new ArrayList<>();

    protected Municipality() {}

    Municipality(MunicipalityFacts facts) {
        this.code = facts.code();
        take(facts);
        call(facts.names().get(0));
    }

    int version() {
        return version;
    }

    boolean in(String regionCode, LocalDate day) {
        return memberships.stream().anyMatch(known -> known.regionCode().equals(regionCode) && known.holdsOn(day));
    }

    @Override
    public boolean learn(MunicipalityFacts facts) {
        boolean news = !facts.equals(facts());
        if (news) {
            take(facts);
        }
        return news;
    }

    @Override
    public boolean reach(LocalDate day) {
        MunicipalityName now = names.stream()
                .filter(known -> !known.validFrom().isAfter(day))
                .reduce(names.get(0), (earlier, later) -> later);
        boolean news = !now.name().equals(name);
        call(now);
        return news;
    }

    @Override
    public MunicipalityRegistered registered(Instant now) {
        List<RegionEvent.Membership> told = memberships.stream()
                .map(known -> new RegionEvent.Membership(known.regionCode(), known.validFrom(), known.validUntil()))
                .toList();
        return new MunicipalityRegistered(code, name, told, successor, now);
    }

    @Override
    public MunicipalityFacts facts() {
        return new MunicipalityFacts(code, names, memberships, successor);
    }

    private void call(MunicipalityName now) {
        name = now.name();
        searchName = now.searchName();
    }

    private void take(MunicipalityFacts facts) {
        successor = facts.successor();
        names.clear();
        names.addAll(facts.names());
        memberships.clear();
        memberships.addAll(facts.memberships());
    }
}
