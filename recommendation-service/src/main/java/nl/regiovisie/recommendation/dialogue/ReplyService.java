package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.assessment.PublicAnswer;
import nl.regiovisie.recommendation.recommendation.Recommendations;
import nl.regiovisie.recommendation.recommendation.Recommendations.Standing;
import nl.regiovisie.recommendation.turn.Speaker;

/** Takes what bodies and municipalities say under answers, and gives it back to who wrote it. */
@ApplicationScoped
class ReplyService {

    private final Replies replies;
    private final Turns turns;
    private final Voices voices;
    private final Recommendations recommendations;
    private final Assessments assessments;
    private final Audit audit;
    private final Clock clock;

    ReplyService(
            Replies replies,
            Turns turns,
            Voices voices,
            Recommendations recommendations,
            Assessments assessments,
            Audit audit,
            Clock clock) {
        this.replies = replies;
        this.turns = turns;
        this.voices = voices;
        this.recommendations = recommendations;
        this.assessments = assessments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what somebody says until an editor looked at it; a repeat changes nothing.
     *
     * @return whether it is new; fails with {@link NotYours}, and with {@link RuleBroken} if the answer is another one by
     *     now, or if something else was said under that id
     */
    @Transaction
    Uni<Boolean> say(UUID id, ReplyDraft draft) {
        draft.check();
        voices.requireOwn(draft.bodyId(), draft.municipalityCode());
        return replies.find(id)
                .chain(known -> known == null ? add(id, draft).replaceWith(true) : repeated(known, draft));
    }

    /** Who wrote it takes it back; again changes nothing. Fails with {@link NotYours} for anybody else. */
    @Transaction
    Uni<Void> withdraw(UUID id) {
        return replies.lock(id)
                .invoke(reply -> voices.requireOwn(reply.bodyId(), reply.municipalityCode()))
                .chain(reply -> reply.isGone() ? Uni.createFrom().voidItem() : withdraw(reply));
    }

    private Uni<Void> withdraw(Reply reply) {
        boolean seen = reply.isPublic();
        reply.withdraw();
        return (seen ? turns.renew(reply.dialogue()) : Uni.createFrom().voidItem())
                .chain(() -> audit.record("withdraw-reply", "reply/" + reply.id()));
    }

    private Uni<Void> add(UUID id, ReplyDraft draft) {
        return recommendations
                .standing(draft.recommendationId())
                .invoke(standing -> requireHolding(draft.recommendationId(), standing))
                .chain(() -> voices.requireHeard(draft.bodyId(), draft.municipalityCode()))
                .chain(() -> requireBegun(draft))
                .chain(() -> assessments.newestPublic(draft.recommendationId(), draft.municipalityCode()))
                .invoke(answer -> requireSeen(answer, draft))
                .chain(answer -> replies.add(new Reply(id, draft, answer, clock.instant())))
                .chain(() -> audit.record("reply", "reply/" + id));
    }

    /** A municipality replies to a body: before one spoke it has its answer to say all. */
    private Uni<Void> requireBegun(ReplyDraft draft) {
        return draft.speaker() == Speaker.BODY
                ? Uni.createFrom().voidItem()
                : replies.said(new DialogueId(draft.recommendationId(), draft.municipalityCode()))
                        .invoke(said -> {
                            if (said.isEmpty()) {
                                throw new RuleBroken("nothing-to-reply-to", Messages.of("nothing-to-reply-to"));
                            }
                        })
                        .replaceWithVoid();
    }

    private static Uni<Boolean> repeated(Reply known, ReplyDraft draft) {
        return known.says(draft)
                ? Uni.createFrom().item(false)
                : Uni.createFrom().failure(new RuleBroken("reply-sent", Messages.of("reply-sent")));
    }

    private static void requireHolding(UUID id, Standing standing) {
        if (!standing.isPublic()) {
            throw new NotFound("aanbeveling", id);
        }
        if (!standing.holds()) {
            throw new RuleBroken("recommendation-ended", Messages.of("recommendation-ended"));
        }
    }

    /** Whoever replies to an answer has read it: one that was changed meanwhile may say the opposite. */
    private static void requireSeen(PublicAnswer answer, ReplyDraft draft) {
        if (answer == null) {
            throw new RuleBroken("no-answer-yet", Messages.of("no-answer-yet"));
        }
        if (!answer.is(draft.reviewId(), draft.answerVersion())) {
            throw new RuleBroken("answer-changed", Messages.of("answer-changed")).current(answer);
        }
    }
}
