package nl.regiovisie.recommendation.realisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What came of the answer of a municipality to a recommendation, as it tells when it evaluates. */
@Entity
@IdClass(RealisationId.class)
public class Realisation {

    @Id
    private UUID reviewId;

    @Id
    private UUID recommendationId;

    @Version
    private Integer version;

    private String municipalityCode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Realised state;

    private String explanation;
    private Instant toldAt;

    protected Realisation() {}

    /** Nothing told yet: {@link #tell} tells it. */
    public Realisation(UUID reviewId, UUID recommendationId, String municipalityCode) {
        this.reviewId = reviewId;
        this.recommendationId = recommendationId;
        this.municipalityCode = municipalityCode;
    }

    /** @param report without errors */
    public void tell(RealisationReport report, Instant now) {
        state = report.state();
        explanation = report.explanation();
        toldAt = now;
    }

    public boolean says(RealisationReport report) {
        return state == report.state() && explanation.equals(report.explanation());
    }

    public int version() {
        return version;
    }
}
