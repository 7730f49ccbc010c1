package nl.regiovisie.recommendation.review;

import java.util.UUID;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.assessment.DraftView;
import nl.regiovisie.recommendation.realisation.RealisationView;
import nl.regiovisie.recommendation.support.Support;

/**
 * A recommendation that a review covers, with all that the municipality said of it.
 *
 * @param assessment null while it was not answered
 * @param draft what the municipality still works at; null if nothing, and for others than its own people
 * @param earlier what it answered in the review before; or null
 * @param realisation what it tells in this review about what came of that; or null
 */
record ReviewItem(
        Recommendation recommendation,
        AssessmentView assessment,
        DraftView draft,
        EarlierAnswer earlier,
        RealisationView realisation) {

    record Recommendation(UUID id, int number, String title, String text, WorkItem.Theme theme, Support support) {}
}
