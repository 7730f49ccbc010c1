package nl.regiovisie.recommendation.jointanswer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What a municipality proposes that all of its region answer to a recommendation. */
@Entity
@IdClass(JointAnswerId.class)
@Table(name = "joint_answer")
public class JointAnswer {

    @Id
    private String regionCode;

    @Id
    private UUID recommendationId;

    @Version
    private Integer version;

    private String municipalityCode;
    private String content;
    private Instant proposedAt;

    protected JointAnswer() {}

    /** Nothing proposed yet: {@link #propose} proposes it. */
    JointAnswer(String regionCode, UUID recommendationId) {
        this.regionCode = regionCode;
        this.recommendationId = recommendationId;
    }

    /**
     * @param municipality that proposes this; whoever changes a proposal becomes its proposer
     * @param answer as JSON
     */
    void propose(String municipality, String answer, Instant now) {
        municipalityCode = municipality;
        content = answer;
        proposedAt = now;
    }

    boolean says(String municipality, String answer) {
        return municipalityCode.equals(municipality) && content.equals(answer);
    }

    public UUID recommendationId() {
        return recommendationId;
    }

    /** The municipality that proposed it. */
    public String municipalityCode() {
        return municipalityCode;
    }

    /** The answer as JSON. */
    public String content() {
        return content;
    }

    public int version() {
        return version;
    }
}
