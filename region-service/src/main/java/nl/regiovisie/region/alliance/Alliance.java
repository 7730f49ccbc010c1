package nl.regiovisie.region.alliance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.BodyEvent.AllianceRegistered;
import nl.regiovisie.region.classification.SearchName;

/** Bodies of several organisations that act as one, such as those of six large organisations in Brabant. */
@Entity
class Alliance {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String name;
    private String searchName;
    private String about;
    private boolean example;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "alliance_member", joinColumns = @JoinColumn(name = "alliance_id"))
    @OrderColumn(name = "position")
    @Column(name = "body_id")
    private List<UUID> memberIds = new ArrayList<>();

    protected Alliance() {}

    /** @param facts without errors */
    Alliance(UUID id, AllianceFacts facts, Instant now) {
        this.id = id;
        learn(facts, now);
    }

    /** @param facts without errors */
    void learn(AllianceFacts facts, Instant now) {
        name = facts.name();
        searchName = SearchName.of(facts.name());
        about = facts.about();
        example = facts.example();
        changedAt = now;
        memberIds.clear();
        memberIds.addAll(facts.memberIds());
    }

    boolean says(AllianceFacts facts) {
        return facts.equals(new AllianceFacts(name, about, List.copyOf(memberIds), example));
    }

    AllianceRegistered registered(Instant now) {
        return new AllianceRegistered(id, name, List.copyOf(memberIds), example, now);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
