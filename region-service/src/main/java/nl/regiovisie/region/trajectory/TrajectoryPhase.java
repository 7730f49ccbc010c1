package nl.regiovisie.region.trajectory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A phase, as it stands in the database. */
@Entity
class TrajectoryPhase {

    @Id
    private String code;

    private String name;
    private int position;

    @Column(name = "final")
    private boolean isFinal;

    protected TrajectoryPhase() {}

    Phase view() {
        return new Phase(code, name, isFinal);
    }
}
