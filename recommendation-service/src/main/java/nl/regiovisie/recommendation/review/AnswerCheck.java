package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.reference.Reference;

/** Holds an answer against what is known, before it is stored. */
@ApplicationScoped
class AnswerCheck {

    private final Assessments assessments;
    private final Reference reference;
    private final Today today;

    AnswerCheck(Assessments assessments, Reference reference, Today today) {
        this.assessments = assessments;
        this.reference = reference;
        this.today = today;
    }

    /** @return fails with everything that is wrong with an answer of a review */
    Uni<Void> refuseInvalid(Review review, Answer answer) {
        FieldErrors errors = new FieldErrors();
        answer.check(today.day(), errors);
        return refuseUnknown(review, answer, errors);
    }

    /** The same for an answer that may be incomplete. */
    Uni<Void> refuseInvalidDraft(Review review, Answer answer) {
        FieldErrors errors = new FieldErrors();
        answer.checkDraft(today.day(), errors);
        return refuseUnknown(review, answer, errors);
    }

    /** @return fails with {@link NotFound} unless the recommendation is public and holds for the region */
    Uni<Void> requireCovered(Review review, UUID recommendation) {
        return assessments
                .covered(review.regionCode(), List.of(recommendation))
                .invoke(covered -> {
                    if (covered.isEmpty()) {
                        throw new NotFound("aanbeveling voor deze beoordeling met nummer", recommendation);
                    }
                })
                .replaceWithVoid();
    }

    /** @return fails, naming each place, unless all recommendations are public and hold for the region */
    Uni<Void> requireCovered(Review review, List<UUID> recommendations, String field) {
        FieldErrors errors = new FieldErrors();
        return assessments
                .covered(review.regionCode(), recommendations)
                .invoke(covered -> errors.each(
                        field,
                        recommendations,
                        (name, id) -> errors.check(covered.contains(id), name, "recommendation-not-covered")))
                .invoke(errors::refuse)
                .replaceWithVoid();
    }

    private Uni<Void> refuseUnknown(Review review, Answer answer, FieldErrors errors) {
        List<UUID> named = answer.passages().stream().filter(Objects::nonNull).toList();
        return reference
                .unknownPassages(review.regionCode(), named)
                .invoke(unknown -> errors.each(
                        "passages",
                        answer.passages(),
                        (field, passage) -> errors.check(!unknown.contains(passage), field, "unknown-passage")))
                .chain(() -> copiedFromAnother(review, answer))
                .invoke(another -> errors.check(another, "copiedFrom", "unknown-municipality"))
                .invoke(errors::refuse)
                .replaceWithVoid();
    }

    private Uni<Boolean> copiedFromAnother(Review review, Answer answer) {
        String from = answer.copiedFrom();
        if (from == null || from.equals(review.municipalityCode())) {
            return Uni.createFrom().item(from == null);
        }
        return reference.hasMunicipality(from);
    }
}
