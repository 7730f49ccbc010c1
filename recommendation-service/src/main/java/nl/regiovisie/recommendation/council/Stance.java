package nl.regiovisie.recommendation.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Where a body stands on a published recommendation. */
@Entity
@IdClass(BodyStatement.class)
class Stance {

    @Id
    private UUID recommendationId;

    @Id
    private UUID bodyId;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Position position;

    private String remark;
    private Instant since;

    protected Stance() {}

    Stance(UUID recommendationId, UUID bodyId, TakenStance taken, Instant now) {
        this.recommendationId = recommendationId;
        this.bodyId = bodyId;
        take(taken, now);
    }

    void take(TakenStance taken, Instant now) {
        position = taken.position();
        remark = taken.remark();
        since = now;
    }

    boolean says(TakenStance taken) {
        return position == taken.position() && Objects.equals(remark, taken.remark());
    }
}
