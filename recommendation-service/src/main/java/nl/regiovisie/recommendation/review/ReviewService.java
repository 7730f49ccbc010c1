package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.assessment.Drafts;
import nl.regiovisie.recommendation.reference.Reference;

/** Opens and closes reviews. */
@ApplicationScoped
class ReviewService {

    /** What stands in the way of a new review. */
    record Existing(UUID id) {}

    private final Reviews reviews;
    private final Assessments assessments;
    private final Drafts drafts;
    private final ReviewAccess access;
    private final Reference reference;
    private final Outbox outbox;
    private final Audit audit;
    private final Today today;

    ReviewService(
            Reviews reviews,
            Assessments assessments,
            Drafts drafts,
            ReviewAccess access,
            Reference reference,
            Outbox outbox,
            Audit audit,
            Today today) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.drafts = drafts;
        this.access = access;
        this.reference = reference;
        this.outbox = outbox;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Opens a review, or changes its plan. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> open(UUID id, Opening opening, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        opening.check(errors);
        errors.refuse();
        access.requireOwn(opening.municipalityCode());
        return reviews.find(id)
                .chain(known -> known.isPresent()
                        ? plan(known.get(), opening, ifMatch).replaceWith(false)
                        : open(id, opening).replaceWith(true));
    }

    /** Closes a review to which nothing is left to answer. A closed one stays closed. */
    @Transaction
    Uni<Void> close(UUID id) {
        return reviews.lock(id)
                .invoke(review -> access.requireOwn(review.municipalityCode()))
                .chain(review -> review.isClosed() ? Uni.createFrom().voidItem() : close(review));
    }

    private Uni<Void> plan(Review review, Opening opening, String ifMatch) {
        access.requireOwn(review.municipalityCode());
        if (review.says(opening)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, review.version(), () -> null);
        return assessments
                .any(review.id())
                .invoke(answered -> review.plan(opening, answered, today.day()))
                .chain(() -> audit.record("plan-review", "review/" + review.id()));
    }

    private Uni<Void> open(UUID id, Opening opening) {
        return reference
                .inRegion(opening.municipalityCode(), opening.regionCode())
                .invoke(ReviewService::refuseUnlessThere)
                .chain(() -> reviews.findOpen(opening))
                .invoke(other -> other.ifPresent(ReviewService::refuse))
                .chain(() -> reviews.add(Review.open(id, opening, today.day(), today.now())))
                .chain(() -> audit.record("open-review", "review/" + id));
    }

    private Uni<Void> close(Review review) {
        return assessments
                .unanswered(review.id(), review.regionCode())
                .chain(unanswered -> drafts.recommendations(review.id())
                        .chain(kept -> outbox.append(review.close(unanswered, kept, today.now()))))
                .chain(() -> audit.record("close-review", "review/" + review.id()));
    }

    private static void refuseUnlessThere(boolean inRegion) {
        FieldErrors errors = new FieldErrors();
        errors.check(inRegion, "regionCode", "municipality-not-in-region");
        errors.refuse();
    }

    private static void refuse(Review other) {
        throw new RuleBroken("review-already-open", Messages.of("review-already-open"))
                .current(new Existing(other.id()));
    }
}
