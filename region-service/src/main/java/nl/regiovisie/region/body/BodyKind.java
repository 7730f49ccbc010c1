package nl.regiovisie.region.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A form of participation, as it stands in the database. */
@Entity
class BodyKind {

    @Id
    private String code;

    private String name;
    private String plural;
    private int position;

    protected BodyKind() {}

    BodyKindView view() {
        return new BodyKindView(code, name, plural);
    }
}
