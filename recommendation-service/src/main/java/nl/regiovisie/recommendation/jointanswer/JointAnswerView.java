package nl.regiovisie.recommendation.jointanswer;

import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A proposal as the municipalities of the region see it.
 *
 * @param municipality that proposed it
 */
@Schema(name = "JointAnswer", description = "Wat een gemeente aan haar hele regio voorstelt te antwoorden")
public record JointAnswerView(
        UUID recommendationId, MunicipalityName municipality, Answer answer, Instant proposedAt, int version) {}
