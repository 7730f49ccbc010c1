package nl.regiovisie.region.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The address of one body: personal data, kept apart so that nothing that shows a body can show it. */
@Entity
@Table(name = "body_contact")
class BodyContact {

    @Id
    private UUID bodyId;

    private String email;
    private Instant changedAt;

    protected BodyContact() {}

    BodyContact(UUID bodyId, ContactAddress address, Instant now) {
        this.bodyId = bodyId;
        move(address, now);
    }

    void move(ContactAddress address, Instant now) {
        email = address.email();
        changedAt = now;
    }
}
