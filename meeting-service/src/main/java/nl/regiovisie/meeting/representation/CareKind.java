package nl.regiovisie.meeting.representation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A kind of care that people know from inside: data, filled by migrations. */
@Entity
class CareKind {

    @Id
    private String id;

    private String name;
    private int position;

    protected CareKind() {}

    CareKindView view() {
        return new CareKindView(id, name, position);
    }
}
