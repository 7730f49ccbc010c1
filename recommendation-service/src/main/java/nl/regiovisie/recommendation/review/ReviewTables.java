package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.transaction.Transaction;

/** Reviews for who fills in all answers in one table. */
@ApplicationScoped
public class ReviewTables {

    private final Reviews reviews;
    private final ReviewPages pages;
    private final ReviewItems items;
    private final ReviewAccess access;
    private final Batches batches;

    ReviewTables(Reviews reviews, ReviewPages pages, ReviewItems items, ReviewAccess access, Batches batches) {
        this.reviews = reviews;
        this.pages = pages;
        this.items = items;
        this.access = access;
        this.batches = batches;
    }

    /** @return fails with {@link NotFound} or {@link NotYours} unless it is a review of the caller's municipality */
    public Uni<ReviewTable> of(UUID review) {
        return pages.one(review)
                .invoke(found -> access.requireOwn(found.municipality().code()))
                .chain(items::table);
    }

    /** @return fails with {@link NotFound} or {@link NotYours} unless it is a review of the caller's municipality */
    @Transaction
    public Uni<Void> requireOwn(UUID review) {
        return reviews.lock(review)
                .invoke(found -> access.requireOwn(found.municipalityCode()))
                .replaceWithVoid();
    }

    /**
     * Gives all answers or none; those that stand there already are no change.
     *
     * @param answers checked, to recommendations that the review covers
     */
    @Transaction
    public Uni<Void> give(UUID review, List<Given> answers) {
        return reviews.lock(review)
                .invoke(found -> access.requireOwn(found.municipalityCode()))
                .chain(found -> batches.give(found, answers));
    }
}
