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
import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.events.RegionEvent;
import nl.regiovisie.events.RegionEvent.MunicipalityRegistered;

/** A municipality and the regions that it belonged to, also when it no longer exists. */
@Entity
class Municipality implements Registered<MunicipalityFacts> {

    @Id
    private String code;

    @Version
    private Integer version;

    private String name;
    private String searchName;
    private String successor;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "municipality_code"))
    @OrderBy("validFrom")
    private List<Membership> memberships = new ArrayList<>();

    protected Municipality() {}

    Municipality(MunicipalityFacts facts) {
        this.code = facts.code();
        take(facts);
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
    public MunicipalityRegistered registered(Instant now) {
        List<RegionEvent.Membership> told = memberships.stream()
                .map(known -> new RegionEvent.Membership(known.regionCode(), known.validFrom(), known.validUntil()))
                .toList();
        return new MunicipalityRegistered(code, name, told, now);
    }

    private MunicipalityFacts facts() {
        return new MunicipalityFacts(code, name, memberships, successor);
    }

    private void take(MunicipalityFacts facts) {
        name = facts.name();
        searchName = SearchName.of(facts.name());
        successor = facts.successor();
        memberships.clear();
        memberships.addAll(facts.memberships());
    }
}
