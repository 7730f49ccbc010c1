package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.Assessment;
import nl.regiovisie.recommendation.assessment.Assessments;

/** Gives an answer within a review that is locked. The world hears of it at once, or on the day that everyone sees it. */
@ApplicationScoped
class Giving {

    private final Assessments assessments;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Giving(Assessments assessments, Outbox outbox, Audit audit, Clock clock) {
        this.assessments = assessments;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param answer checked before */
    Uni<Void> first(Review review, UUID recommendation, Answer answer) {
        review.requireOpen();
        Assessment assessment = review.toAssess(recommendation);
        return give(review, assessment, answer)
                .chain(() -> assessments.add(assessment))
                .chain(() -> audit.record("assess-recommendation", "review/" + review.id()));
    }

    /**
     * The answer that stands there already is no change.
     *
     * @param ifMatch the version that the caller saw
     */
    Uni<Void> change(Review review, Assessment assessment, Answer answer, String ifMatch) {
        if (assessment.says(answer)) {
            return Uni.createFrom().voidItem();
        }
        review.requireOpen();
        IfMatch.check(ifMatch, assessment.version(), () -> null);
        return give(review, assessment, answer).chain(() -> audit.record("change-assessment", "review/" + review.id()));
    }

    private Uni<Void> give(Review review, Assessment assessment, Answer answer) {
        var told = assessment.give(answer, clock.instant());
        return review.isAnnounced() ? outbox.append(told) : Uni.createFrom().voidItem();
    }
}
