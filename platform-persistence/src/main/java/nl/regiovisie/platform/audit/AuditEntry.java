package nl.regiovisie.platform.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** One line of who did what, with the fields that BIO2 8.15.01 asks for. */
@Entity
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long position;

    private Instant at;
    private String actor;
    private String action;
    private String object;
    private String result;
    private String origin;

    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, String action, String object, String result, String origin) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.object = object;
        this.result = result;
        this.origin = origin;
    }
}
