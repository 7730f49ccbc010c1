package nl.regiovisie.recommendation.answersheet;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.review.ReviewTables;

/** Gives the answers of a table. Each names the version that the plan saw, so that a change since then stops it all. */
@ApplicationScoped
class SheetApplying {

    private final AnswerSheets sheets;
    private final ReviewTables reviews;
    private final Audit audit;
    private final Today today;

    SheetApplying(AnswerSheets sheets, ReviewTables reviews, Audit audit, Today today) {
        this.sheets = sheets;
        this.reviews = reviews;
        this.audit = audit;
        this.today = today;
    }

    /** Again changes nothing: someone else may have been first since the plan was made. */
    @Transaction
    Uni<Void> apply(UUID review, UUID id, SheetPlan plan) {
        return sheets.lockOne(review, id)
                .chain(sheet -> sheet.wasAppliedAs(plan.fingerprint())
                        ? Uni.createFrom().voidItem()
                        : reviews.give(review, plan.answers())
                                .invoke(() -> sheet.applied(plan, today.now()))
                                .chain(() -> audit.record("apply-answer-sheet", "review/" + review)));
    }
}
