package nl.regiovisie.recommendation.passage;

import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A recommendation that led to a passage, by the answer of one municipality.
 *
 * @param passageId of a passage of the version that was asked for
 */
@Schema(name = "PassageOrigin", description = "Een aanbeveling die leidde tot een stukje van een regiovisie")
record OriginView(
        UUID passageId,
        UUID recommendationId,
        int number,
        String title,
        String municipalityCode,
        String municipalityName,
        Outcome outcome) {}
