package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.recommendation.assessment.AnswerJson;
import nl.regiovisie.recommendation.assessment.Assessment;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.assessment.Draft;
import nl.regiovisie.recommendation.assessment.Drafts;

/** Gives several answers together, all or none. Where a second person confirms, all of them wait for that. */
@ApplicationScoped
class Batches {

    private final Assessments assessments;
    private final Drafts drafts;
    private final Giving giving;
    private final AnswerJson json;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    Batches(
            Assessments assessments,
            Drafts drafts,
            Giving giving,
            AnswerJson json,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.assessments = assessments;
        this.drafts = drafts;
        this.giving = giving;
        this.json = json;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param review locked
     * @param batch checked before, each recommendation once; what stands already is no change
     */
    Uni<Void> give(Review review, List<Given> batch) {
        List<UUID> ids = batch.stream().map(Given::recommendation).toList();
        return assessments
                .of(review.id(), ids)
                .chain(answers -> drafts.of(review.id(), ids).map(kept -> new Standing(answers, kept)))
                .chain(standing -> give(review, batch, standing));
    }

    private Uni<Void> give(Review review, List<Given> batch, Standing standing) {
        List<Given> changes = standing.changes(batch).stream()
                .filter(given -> !waitsAlready(review, given, standing))
                .toList();
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        review.requireOpen();
        standing.requireFree(changes);
        return InOrder.each(
                changes,
                given -> review.needsConfirmation()
                        ? submit(review, given)
                        : give(review, given, standing.answers().get(given.recommendation())));
    }

    private Uni<Void> give(Review review, Given given, Assessment known) {
        return known == null
                ? giving.first(review, given.recommendation(), given.answer())
                : giving.change(review, known, given.answer(), "*");
    }

    private Uni<Void> submit(Review review, Given given) {
        Draft draft = new Draft(review.id(), given.recommendation());
        draft.keep(json.of(given.answer()), caller.subject(), true, clock.instant());
        return drafts.add(draft).chain(() -> audit.record("submit-assessment", "review/" + review.id()));
    }

    private boolean waitsAlready(Review review, Given given, Standing standing) {
        Draft draft = standing.drafts().get(given.recommendation());
        return review.needsConfirmation() && draft != null && draft.says(json.of(given.answer()), true);
    }
}
