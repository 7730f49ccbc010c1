package nl.regiovisie.recommendation.council;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** Of which recommendation a body says something. Each body says one thing of it; the newest counts. */
class BodyStatement implements Serializable {

    private UUID recommendationId;
    private UUID bodyId;

    protected BodyStatement() {}

    BodyStatement(UUID recommendationId, UUID bodyId) {
        this.recommendationId = recommendationId;
        this.bodyId = bodyId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyStatement that
                && Objects.equals(recommendationId, that.recommendationId)
                && Objects.equals(bodyId, that.bodyId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recommendationId, bodyId);
    }
}
