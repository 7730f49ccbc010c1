package nl.regiovisie.recommendation.answersheet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** A table with answers that a municipality sent back. */
@Entity
@Table(name = "answer_sheet")
class AnswerSheet {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID reviewId;
    private byte[] file;
    private Instant uploadedAt;
    private Instant appliedAt;
    private String preview;
    private int added;
    private int changed;

    protected AnswerSheet() {}

    AnswerSheet(UUID id, UUID reviewId, byte[] file, Instant now) {
        this.id = id;
        this.reviewId = reviewId;
        upload(file, now);
    }

    void upload(byte[] bytes, Instant now) {
        file = bytes.clone();
        uploadedAt = now;
    }

    /** Its answers were given as they were seen; the file is no longer needed. */
    void applied(SheetPlan plan, Instant now) {
        appliedAt = now;
        preview = plan.fingerprint();
        added = plan.added().size();
        changed = plan.changed().size();
        file = null;
    }

    boolean wasAppliedAs(String seen) {
        return appliedAt != null && preview.equals(seen);
    }

    boolean holds(byte[] bytes) {
        return Arrays.equals(file, bytes);
    }

    boolean isOf(UUID review) {
        return reviewId.equals(review);
    }

    /** @return null once it was applied, or thrown away because nobody did */
    byte[] file() {
        return file == null ? null : file.clone();
    }

    /** @param plan what it would do now; null once it was applied */
    SheetView view(SheetPlan plan) {
        return plan == null
                ? new SheetView(id, reviewId, true, null, null, added, changed, 0, null, 0, preview, appliedAt, version)
                : new SheetView(
                        id,
                        reviewId,
                        false,
                        plan.added(),
                        plan.changed(),
                        plan.added().size(),
                        plan.changed().size(),
                        plan.unchanged(),
                        plan.errors().first(),
                        plan.errors().total(),
                        plan.fingerprint(),
                        null,
                        version);
    }

    int version() {
        return version;
    }
}
