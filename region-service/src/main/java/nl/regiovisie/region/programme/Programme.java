package nl.regiovisie.region.programme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The targets of one year. */
@Entity
class Programme {

    @Id
    private int year;

    @Version
    private Integer version;

    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "programme_target", joinColumns = @JoinColumn(name = "year"))
    private Set<Target> targets = new HashSet<>();

    protected Programme() {}

    /** @param targets without errors */
    Programme(int year, List<Target> targets, Instant now) {
        this.year = year;
        aim(targets, now);
    }

    /** @param wanted without errors */
    void aim(List<Target> wanted, Instant now) {
        targets.retainAll(wanted);
        targets.addAll(wanted);
        changedAt = now;
    }

    boolean aimsAt(List<Target> wanted) {
        return targets.equals(Set.copyOf(wanted));
    }

    int version() {
        return version;
    }
}
