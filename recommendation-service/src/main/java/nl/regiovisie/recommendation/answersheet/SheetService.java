package nl.regiovisie.recommendation.answersheet;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.problem.Stale;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.recommendation.review.ReviewTable;
import nl.regiovisie.recommendation.review.ReviewTables;

/** Takes in tables with answers: first to look at, then as they were seen. */
@ApplicationScoped
class SheetService {

    private final AnswerSheets sheets;
    private final ReviewTables reviews;
    private final SheetApplying applying;
    private final Transactions transactions;
    private final Vertx vertx;
    private final Today today;

    SheetService(
            AnswerSheets sheets,
            ReviewTables reviews,
            SheetApplying applying,
            Transactions transactions,
            Vertx vertx,
            Today today) {
        this.sheets = sheets;
        this.reviews = reviews;
        this.applying = applying;
        this.transactions = transactions;
        this.vertx = vertx;
        this.today = today;
    }

    Uni<SheetView> get(UUID review, UUID id) {
        return reviews.of(review)
                .chain(table ->
                        known(review, id).chain(sheet -> plan(sheet, table).map(sheet::view)));
    }

    /**
     * Keeps a file to look at, or another one in its place. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> upload(UUID review, UUID id, SheetUpload upload, String ifMatch) {
        upload.refuseInvalid();
        return reviews.requireOwn(review)
                .chain(sheets::eraseForgotten)
                .chain(() -> sheets.lock(id))
                .chain(known -> known == null
                        ? sheets.add(new AnswerSheet(id, review, upload.file(), today.now()))
                                .replaceWith(true)
                        : replace(review, id, known, upload, ifMatch).replaceWith(false));
    }

    /** Gives everything as it was seen, or nothing; a repeat changes nothing. */
    Uni<Void> apply(UUID review, UUID id, String seen) {
        return reviews.of(review)
                .chain(table -> known(review, id)
                        .chain(sheet -> sheet.wasAppliedAs(seen)
                                ? Uni.createFrom().voidItem()
                                : plan(sheet, table).chain(plan -> apply(review, id, sheet, plan, seen))));
    }

    private Uni<Void> apply(UUID review, UUID id, AnswerSheet sheet, SheetPlan plan, String seen) {
        refuseOver(sheet);
        if (!plan.fingerprint().equals(seen)) {
            throw new Stale(sheet.view(plan));
        }
        if (!plan.errors().none()) {
            throw new RuleBroken(
                            "sheet-has-errors",
                            Messages.of("sheet-has-errors", plan.errors().total()))
                    .current(sheet.view(plan));
        }
        return applying.apply(review, id, plan);
    }

    private Uni<Void> replace(UUID review, UUID id, AnswerSheet known, SheetUpload upload, String ifMatch) {
        if (!known.isOf(review)) {
            throw new NotFound("bestand", id);
        }
        if (!known.holds(upload.file())) {
            refuseOver(known);
            IfMatch.check(ifMatch, known.version(), () -> null);
            known.upload(upload.file(), today.now());
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<AnswerSheet> known(UUID review, UUID id) {
        return transactions.reading(() -> sheets.get(review, id));
    }

    /** Read and compared by a worker: a large file would hold up everyone on this event loop. */
    private Uni<SheetPlan> plan(AnswerSheet sheet, ReviewTable table) {
        byte[] file = sheet.file();
        return file == null
                ? Uni.createFrom().nullItem()
                : vertx.executeBlocking(() -> SheetPlanning.of(file, table, today.day()));
    }

    private static void refuseOver(AnswerSheet sheet) {
        if (sheet.file() == null) {
            throw new RuleBroken("sheet-is-over", Messages.of("sheet-is-over"));
        }
    }
}
