package nl.regiovisie.region.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** A file with bodies that a steward uploaded. */
@Entity
@Table(name = "body_import")
class BodyImport {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private byte[] file;
    private Instant uploadedAt;
    private Instant appliedAt;
    private String preview;
    private int added;
    private int changed;

    protected BodyImport() {}

    BodyImport(UUID id, byte[] file, Instant now) {
        this.id = id;
        upload(file, now);
    }

    void upload(byte[] bytes, Instant now) {
        file = bytes.clone();
        uploadedAt = now;
    }

    /** It took effect as it was seen; the file is no longer needed. */
    void applied(Plan plan, Instant now) {
        appliedAt = now;
        preview = plan.fingerprint();
        added = plan.added().size();
        changed = plan.changed().size();
        file = null;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    boolean wasAppliedAs(String seen) {
        return isApplied() && preview.equals(seen);
    }

    boolean holds(byte[] bytes) {
        return Arrays.equals(file, bytes);
    }

    /** @return null once it was applied, or thrown away because nobody did */
    byte[] file() {
        return file == null ? null : file.clone();
    }

    /** @param plan what it would do now; null once it was applied */
    ImportView view(Plan plan) {
        return plan == null
                ? new ImportView(
                        id, true, null, null, null, added, changed, 0, null, null, 0, preview, appliedAt, version)
                : new ImportView(
                        id,
                        false,
                        plan.added(),
                        plan.changed(),
                        plan.providers(),
                        plan.added().size(),
                        plan.changed().size(),
                        plan.unchanged(),
                        plan.errors().first(),
                        plan.charset(),
                        plan.errors().total(),
                        plan.fingerprint(),
                        null,
                        version);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
