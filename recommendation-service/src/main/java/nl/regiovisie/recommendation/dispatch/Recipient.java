package nl.regiovisie.recommendation.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** An organisation that gets editions. Its address stands here and nowhere else. */
@Entity
class Recipient {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private RecipientKind kind;

    private String regionCode;
    private String email;
    private boolean retired;
    private Instant changedAt;

    protected Recipient() {}

    /** @param draft without errors */
    Recipient(UUID id, RecipientDraft draft, Instant now) {
        this.id = id;
        write(draft, now);
    }

    /** @param draft without errors */
    void write(RecipientDraft draft, Instant now) {
        name = draft.name();
        kind = draft.kind();
        regionCode = draft.regionCode();
        email = draft.address();
        retired = draft.retired();
        changedAt = now;
    }

    boolean says(RecipientDraft draft) {
        return name.equals(draft.name())
                && kind == draft.kind()
                && Objects.equals(regionCode, draft.regionCode())
                && Objects.equals(email, draft.address())
                && retired == draft.retired();
    }

    int version() {
        return version;
    }
}
