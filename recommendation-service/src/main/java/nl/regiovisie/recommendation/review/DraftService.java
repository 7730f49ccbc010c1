package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.AnswerJson;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.assessment.Draft;
import nl.regiovisie.recommendation.assessment.Drafts;

/** Keeps answers that are not finished, and lets a second person confirm them where a review asks for that. */
@ApplicationScoped
class DraftService {

    private final Reviews reviews;
    private final Assessments assessments;
    private final Drafts drafts;
    private final ReviewAccess access;
    private final AnswerCheck check;
    private final Giving giving;
    private final AnswerJson json;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DraftService(
            Reviews reviews,
            Assessments assessments,
            Drafts drafts,
            ReviewAccess access,
            AnswerCheck check,
            Giving giving,
            AnswerJson json,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.drafts = drafts;
        this.access = access;
        this.check = check;
        this.giving = giving;
        this.json = json;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a draft, or changes it. What stands there already is no change.
     *
     * @param submit whether it is complete and waits for a second person from now on
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> keep(UUID id, UUID recommendation, Answer answer, String ifMatch, boolean submit) {
        return own(id).invoke(review -> requireSense(review, submit))
                .call(review -> submit ? check.refuseInvalid(review, answer) : check.refuseInvalidDraft(review, answer))
                .call(review -> check.requireCovered(review, recommendation))
                .chain(() -> drafts.find(id, recommendation))
                .chain(known -> known.isPresent()
                        ? change(id, known.get(), json.of(answer), ifMatch, submit)
                                .replaceWith(false)
                        : add(id, recommendation, json.of(answer), submit).replaceWith(true));
    }

    /** Throws a draft away. One that is gone already is no change. */
    @Transaction
    Uni<Void> drop(UUID id, UUID recommendation, String ifMatch) {
        return own(id).chain(() -> drafts.find(id, recommendation)).chain(known -> {
            if (known.isEmpty()) {
                return Uni.createFrom().voidItem();
            }
            IfMatch.check(ifMatch, known.get().version(), () -> null);
            return drafts.remove(known.get());
        });
    }

    /** A second person makes a draft the answer. */
    @Transaction
    Uni<Void> confirm(UUID id, UUID recommendation, String ifMatch) {
        return own(id).invoke(Review::requireOpen)
                .chain(review ->
                        drafts.get(id, recommendation).chain(draft -> confirm(review, recommendation, draft, ifMatch)));
    }

    private Uni<Void> confirm(Review review, UUID recommendation, Draft draft, String ifMatch) {
        draft.requireConfirmableBy(caller.subject());
        IfMatch.check(ifMatch, draft.version(), () -> null);
        Answer answer = json.read(draft.content());
        return check.refuseInvalid(review, answer)
                .chain(() -> assessments.find(review.id(), recommendation))
                .chain(known -> known.isPresent()
                        ? giving.change(review, known.get(), answer, "*")
                        : giving.first(review, recommendation, answer))
                .chain(() -> drafts.remove(draft))
                .chain(() -> audit.record("confirm-assessment", "review/" + review.id()));
    }

    private Uni<Void> add(UUID review, UUID recommendation, String content, boolean submit) {
        Draft draft = new Draft(review, recommendation);
        return keep(review, draft, content, submit).chain(() -> drafts.add(draft));
    }

    private Uni<Void> change(UUID review, Draft draft, String content, String ifMatch, boolean submit) {
        if (draft.says(content, submit)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, draft.version(), () -> null);
        return keep(review, draft, content, submit);
    }

    private Uni<Void> keep(UUID review, Draft draft, String content, boolean submit) {
        draft.keep(content, caller.subject(), submit, clock.instant());
        return submit
                ? audit.record("submit-assessment", "review/" + review)
                : Uni.createFrom().voidItem();
    }

    private Uni<Review> own(UUID id) {
        return reviews.lock(id).invoke(review -> access.requireOwn(review.municipalityCode()));
    }

    private static void requireSense(Review review, boolean submit) {
        review.requireOpen();
        if (submit) {
            review.requireConfirmation();
        }
    }
}
