package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.transaction.Transaction;

/** Gives the same answer to several recommendations. */
@ApplicationScoped
class BulkService {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final AnswerCheck check;
    private final Batches batches;

    BulkService(Reviews reviews, ReviewAccess access, AnswerCheck check, Batches batches) {
        this.reviews = reviews;
        this.access = access;
        this.check = check;
        this.batches = batches;
    }

    /** All or nothing; a repeat changes nothing. */
    @Transaction
    Uni<Void> answer(UUID id, BulkAnswer bulk) {
        bulk.refuseInvalid();
        return reviews.lock(id)
                .invoke(review -> access.requireOwn(review.municipalityCode()))
                .call(review -> check.refuseInvalid(review, bulk.answer()))
                .call(review -> check.requireCovered(review, bulk.recommendations(), "items"))
                .chain(review -> batches.give(review, bulk.given()));
    }
}
