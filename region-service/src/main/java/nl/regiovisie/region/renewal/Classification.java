package nl.regiovisie.region.renewal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** All regions and memberships from a day on, as a steward uploaded them. */
@Entity
class Classification {

    private static final String BECAME = "=";

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private ClassificationStatus status;

    private LocalDate validFrom;
    private byte[] municipalities;
    private byte[] regions;
    private List<String> successors;
    private String createdBy;
    private Instant createdAt;
    private String appliedBy;
    private Instant appliedAt;
    private String preview;
    private String changes;

    protected Classification() {}

    static Classification draft(UUID id, Upload upload, String by, Instant now) {
        Classification draft = new Classification();
        draft.id = id;
        draft.status = ClassificationStatus.DRAFT;
        draft.createdBy = by;
        draft.createdAt = now;
        draft.take(upload);
        return draft;
    }

    /** @throws RuleBroken once it has been applied */
    void change(Upload upload) {
        if (applied()) {
            throw new RuleBroken("classification-applied", Messages.of("classification-applied"));
        }
        take(upload);
    }

    /**
     * @param seen fingerprint of the preview that was applied
     * @param done what it changed, as JSON
     */
    void apply(String seen, String done, String by, Instant now) {
        status = ClassificationStatus.APPLIED;
        preview = seen;
        changes = done;
        appliedBy = by;
        appliedAt = now;
    }

    /** SHA-256 over all that it says and the state of the register: what it does differs only if this differs. */
    String fingerprint(long revision) {
        return Sha256.of(
                ByteBuffer.allocate(Long.BYTES).putLong(revision).array(),
                Sha256.bytes(validFrom.toString()),
                Sha256.bytes(String.join(",", successors)),
                municipalities,
                regions == null ? new byte[0] : regions);
    }

    private void take(Upload upload) {
        validFrom = upload.validFrom();
        municipalities = upload.municipalities();
        regions = upload.hasRegions() ? upload.regions() : null;
        successors = upload.successors().entrySet().stream()
                .map(entry -> entry.getKey() + BECAME + entry.getValue())
                .toList();
    }

    Upload upload() {
        TreeMap<String, String> byCode = new TreeMap<>();
        successors.forEach(entry -> byCode.put(entry.split(BECAME)[0], entry.split(BECAME)[1]));
        return new Upload(validFrom, municipalities, regions, byCode);
    }

    boolean applied() {
        return status == ClassificationStatus.APPLIED;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ClassificationStatus status() {
        return status;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    /** Null until it has been applied. */
    String preview() {
        return preview;
    }

    /** Null until it has been applied. */
    String changes() {
        return changes;
    }
}
