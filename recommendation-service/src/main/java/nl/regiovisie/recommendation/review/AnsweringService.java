package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.Assessment;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.reference.Reference;

/** Answers recommendations, one at a time within a review. */
@ApplicationScoped
class AnsweringService {

    private final Reviews reviews;
    private final Assessments assessments;
    private final ReviewAccess access;
    private final Reference reference;
    private final Outbox outbox;
    private final Audit audit;
    private final Today today;
    private final Clock clock;

    AnsweringService(
            Reviews reviews,
            Assessments assessments,
            ReviewAccess access,
            Reference reference,
            Outbox outbox,
            Audit audit,
            Today today,
            Clock clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.access = access;
        this.reference = reference;
        this.outbox = outbox;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Answers a recommendation, or changes the answer. The answer that stands there already is no change.
     *
     * @return whether it is the first answer
     */
    @Transaction
    Uni<Boolean> answer(UUID id, UUID recommendation, Answer answer, String ifMatch) {
        return reviews.lock(id)
                .invoke(review -> access.requireOwn(review.municipalityCode()))
                .call(review -> refuseInvalid(review, answer))
                .call(review -> requireCovered(review, recommendation))
                .chain(review -> assessments
                        .find(id, recommendation)
                        .chain(known -> known.isPresent()
                                ? change(review, known.get(), answer, ifMatch).replaceWith(false)
                                : first(review, recommendation, answer).replaceWith(true)));
    }

    private Uni<Void> refuseInvalid(Review review, Answer answer) {
        FieldErrors errors = new FieldErrors();
        answer.check(today.day(), errors);
        List<UUID> named = answer.passages().stream().filter(Objects::nonNull).toList();
        return reference
                .unknownPassages(review.regionCode(), named)
                .invoke(unknown -> errors.each(
                        "passages",
                        answer.passages(),
                        (field, passage) -> errors.check(!unknown.contains(passage), field, "unknown-passage")))
                .invoke(errors::refuse)
                .replaceWithVoid();
    }

    private Uni<Void> requireCovered(Review review, UUID recommendation) {
        return assessments
                .covers(review.regionCode(), recommendation)
                .invoke(covered -> {
                    if (!covered) {
                        throw new NotFound("aanbeveling voor deze beoordeling met nummer", recommendation);
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> first(Review review, UUID recommendation, Answer answer) {
        review.requireOpen();
        Assessment assessment = review.toAssess(recommendation);
        return outbox.append(assessment.give(answer, clock.instant()))
                .chain(() -> assessments.add(assessment))
                .chain(() -> audit.record("assess-recommendation", "review/" + review.id()));
    }

    private Uni<Void> change(Review review, Assessment assessment, Answer answer, String ifMatch) {
        if (assessment.says(answer)) {
            return Uni.createFrom().voidItem();
        }
        review.requireOpen();
        IfMatch.check(ifMatch, assessment.version(), () -> null);
        return outbox.append(assessment.give(answer, clock.instant()))
                .chain(() -> audit.record("change-assessment", "review/" + review.id()));
    }
}
