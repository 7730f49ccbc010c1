package nl.regiovisie.recommendation.reference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.events.RegionEvent.MunicipalityRegistered;

@Entity
class Municipality extends Copy {

    @Id
    private String code;

    private String name;
    private String sortName;
    private String successor;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "municipality_code"))
    private List<Membership> memberships = new ArrayList<>();

    protected Municipality() {}

    Municipality(MunicipalityRegistered event) {
        code = event.code();
        learn(event);
    }

    void learn(MunicipalityRegistered event) {
        if (isNews(event.occurredAt())) {
            name = event.name();
            sortName = SortName.of(event.name());
            successor = event.successor();
            memberships.clear();
            event.memberships().stream().map(Membership::of).forEach(memberships::add);
        }
    }
}
