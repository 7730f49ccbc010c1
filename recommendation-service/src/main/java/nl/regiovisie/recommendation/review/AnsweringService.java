package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.assessment.Drafts;

/** Answers recommendations, one at a time within a review. */
@ApplicationScoped
class AnsweringService {

    private final Reviews reviews;
    private final Assessments assessments;
    private final Drafts drafts;
    private final ReviewAccess access;
    private final AnswerCheck check;
    private final Giving giving;

    AnsweringService(
            Reviews reviews,
            Assessments assessments,
            Drafts drafts,
            ReviewAccess access,
            AnswerCheck check,
            Giving giving) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.drafts = drafts;
        this.access = access;
        this.check = check;
        this.giving = giving;
    }

    /**
     * Answers a recommendation, or changes the answer. The answer that stands there already is no change.
     *
     * @param draft version of the draft that this finishes, which is then gone; null if it finishes none
     * @return whether it is the first answer
     */
    @Transaction
    Uni<Boolean> answer(UUID id, UUID recommendation, Answer answer, String ifMatch, Integer draft) {
        return reviews.lock(id)
                .invoke(review -> access.requireOwn(review.municipalityCode()))
                .invoke(Review::requireDirect)
                .call(review -> check.refuseInvalid(review, answer))
                .call(review -> check.requireCovered(review, recommendation))
                .chain(review -> give(review, recommendation, answer, ifMatch))
                .call(() -> finish(id, recommendation, draft));
    }

    private Uni<Boolean> give(Review review, UUID recommendation, Answer answer, String ifMatch) {
        return assessments
                .find(review.id(), recommendation)
                .chain(known -> known.isPresent()
                        ? giving.change(review, known.get(), answer, ifMatch).replaceWith(false)
                        : giving.first(review, recommendation, answer).replaceWith(true));
    }

    /** A draft that a colleague went on with meanwhile stays. */
    private Uni<Void> finish(UUID review, UUID recommendation, Integer version) {
        return version == null
                ? Uni.createFrom().voidItem()
                : drafts.find(review, recommendation)
                        .chain(kept -> kept.isPresent() && kept.get().version() == version
                                ? drafts.remove(kept.get())
                                : Uni.createFrom().voidItem());
    }
}
