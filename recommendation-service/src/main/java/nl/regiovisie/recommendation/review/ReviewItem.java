package nl.regiovisie.recommendation.review;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.assessment.DraftView;
import nl.regiovisie.recommendation.jointanswer.JointAnswerView;
import nl.regiovisie.recommendation.reach.MunicipalityAnswer;
import nl.regiovisie.recommendation.realisation.RealisationView;
import nl.regiovisie.recommendation.support.Support;

/**
 * A recommendation that a review covers, with all that stands beside an answer to it.
 *
 * @param assessment null while it was not answered
 * @param draft what the municipality still works at; null if nothing, and for others than its own people
 * @param earlier what it answered in the review before; or null
 * @param realisation what it tells in this review about what came of that; or null
 * @param proposal what is proposed to its region to answer alike; null if nothing, and for others than its own people
 * @param others the newest public answers of the other municipalities of the region, by name; not null
 */
record ReviewItem(
        Recommendation recommendation,
        AssessmentView assessment,
        DraftView draft,
        EarlierAnswer earlier,
        RealisationView realisation,
        JointAnswerView proposal,
        List<MunicipalityAnswer> others) {

    record Recommendation(UUID id, int number, String title, String text, WorkItem.Theme theme, Support support) {}
}
