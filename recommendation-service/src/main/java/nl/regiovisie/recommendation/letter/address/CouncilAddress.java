package nl.regiovisie.recommendation.letter.address;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Where a municipal council gets its post, as an editor found it. */
@Entity
class CouncilAddress {

    @Id
    private String municipalityCode;

    @Version
    private Integer version;

    private String[] lines;
    private String salutation;
    private Instant changedAt;

    protected CouncilAddress() {}

    /** @param draft without errors */
    CouncilAddress(String municipalityCode, AddressDraft draft, Instant now) {
        this.municipalityCode = municipalityCode;
        write(draft, now);
    }

    /** @param draft without errors */
    void write(AddressDraft draft, Instant now) {
        lines = draft.lines().toArray(String[]::new);
        salutation = draft.salutation();
        changedAt = now;
    }

    boolean says(AddressDraft draft) {
        return List.of(lines).equals(draft.lines()) && Objects.equals(salutation, draft.salutation());
    }

    int version() {
        return version;
    }
}
