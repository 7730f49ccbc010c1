package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.problem.Stale;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.AnswerJson;
import nl.regiovisie.recommendation.jointanswer.JointAnswer;
import nl.regiovisie.recommendation.jointanswer.JointAnswers;

/** Makes proposals of a region the answers of one municipality, by its own officer. */
@ApplicationScoped
class TakeOverService {

    private final Reviews reviews;
    private final JointAnswers proposals;
    private final ReviewAccess access;
    private final AnswerCheck check;
    private final Batches batches;
    private final AnswerJson json;

    TakeOverService(
            Reviews reviews,
            JointAnswers proposals,
            ReviewAccess access,
            AnswerCheck check,
            Batches batches,
            AnswerJson json) {
        this.reviews = reviews;
        this.proposals = proposals;
        this.access = access;
        this.check = check;
        this.batches = batches;
        this.json = json;
    }

    /** All or nothing; a proposal that changed since it was seen stops it. A repeat changes nothing. */
    @Transaction
    Uni<Void> take(UUID id, TakeOver wanted) {
        wanted.refuseInvalid();
        return reviews.lock(id)
                .invoke(review -> access.requireOwn(review.municipalityCode()))
                .call(review -> check.requireCovered(review, wanted.recommendations(), "items"))
                .chain(review -> proposals
                        .of(review.regionCode(), wanted.recommendations())
                        .chain(known -> batches.give(review, given(review, wanted, known))));
    }

    private List<Given> given(Review review, TakeOver wanted, Map<UUID, JointAnswer> known) {
        return wanted.items().stream()
                .map(item -> new Given(
                        item.recommendationId(), null, answer(review, item, known.get(item.recommendationId()))))
                .toList();
    }

    /** Its words are those of who proposed it; the own ones need no name beside them. */
    private Answer answer(Review review, TakeOver.Item item, JointAnswer proposal) {
        if (proposal == null || proposal.version() != item.version()) {
            throw new Stale(null);
        }
        Answer answer = json.read(proposal.content());
        String from = proposal.municipalityCode();
        boolean own = from.equals(review.municipalityCode());
        return new Answer(answer.outcome(), answer.rationale(), answer.actions(), List.of(), null, own ? null : from);
    }
}
