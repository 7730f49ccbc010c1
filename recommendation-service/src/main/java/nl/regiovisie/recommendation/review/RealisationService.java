package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.assessment.Assessments;
import nl.regiovisie.recommendation.realisation.Realisation;
import nl.regiovisie.recommendation.realisation.RealisationReport;
import nl.regiovisie.recommendation.realisation.Realisations;

/** Tells, while a municipality evaluates, what came of what it promised before. */
@ApplicationScoped
class RealisationService {

    private final Reviews reviews;
    private final Assessments assessments;
    private final Realisations realisations;
    private final ReviewAccess access;
    private final Audit audit;
    private final Today today;

    RealisationService(
            Reviews reviews,
            Assessments assessments,
            Realisations realisations,
            ReviewAccess access,
            Audit audit,
            Today today) {
        this.reviews = reviews;
        this.assessments = assessments;
        this.realisations = realisations;
        this.access = access;
        this.audit = audit;
        this.today = today;
    }

    /**
     * Tells what came of the answer to a recommendation, or tells it otherwise. What stands there already is no change.
     *
     * @return whether it is told for the first time
     */
    @Transaction
    Uni<Boolean> tell(UUID id, UUID recommendation, RealisationReport report, String ifMatch) {
        report.refuseInvalid();
        return reviews.lock(id)
                .invoke(review -> access.requireOwn(review.municipalityCode()))
                .invoke(Review::requireEvaluation)
                .chain(review -> realisations
                        .find(id, recommendation)
                        .chain(known -> known.isPresent()
                                ? change(review, known.get(), report, ifMatch).replaceWith(false)
                                : first(review, recommendation, report).replaceWith(true)));
    }

    private Uni<Void> first(Review review, UUID recommendation, RealisationReport report) {
        review.requireOpen();
        Realisation realisation = review.toTell(recommendation);
        return assessments
                .promised(review.municipalityCode(), recommendation, review.id(), review.openedAt())
                .invoke(RealisationService::refuseUnless)
                .invoke(() -> realisation.tell(report, today.now()))
                .chain(() -> realisations.add(realisation))
                .chain(() -> audit.record("tell-realisation", "review/" + review.id()));
    }

    private Uni<Void> change(Review review, Realisation known, RealisationReport report, String ifMatch) {
        if (known.says(report)) {
            return Uni.createFrom().voidItem();
        }
        review.requireOpen();
        IfMatch.check(ifMatch, known.version(), () -> null);
        known.tell(report, today.now());
        return audit.record("change-realisation", "review/" + review.id());
    }

    private static void refuseUnless(boolean promised) {
        if (!promised) {
            throw new RuleBroken("nothing-promised", Messages.of("nothing-promised"));
        }
    }
}
