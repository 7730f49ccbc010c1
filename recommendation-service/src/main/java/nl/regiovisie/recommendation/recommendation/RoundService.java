package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.contribution.Contributions;

/** Opening a draft to councils for a fixed period, and closing it again. */
@ApplicationScoped
class RoundService {

    private final Recommendations recommendations;
    private final Contributions contributions;
    private final Audit audit;
    private final Today today;
    private final Clock clock;

    RoundService(Recommendations recommendations, Contributions contributions, Audit audit, Today today, Clock clock) {
        this.recommendations = recommendations;
        this.contributions = contributions;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /** Opens it, or gives it another last day. The same day again is no change. */
    @Transaction
    Uni<Void> open(UUID id, ReviewRound round, String ifMatch) {
        round.check(today.day());
        return contributions
                .lockSources(List.of(id))
                .chain(sources -> recommendations
                        .get(id)
                        .chain(recommendation -> open(recommendation, round, !sources.isEmpty(), ifMatch)));
    }

    /** It is a draft again. What is not open is no change. */
    @Transaction
    Uni<Void> close(UUID id, String ifMatch) {
        return recommendations.get(id).chain(recommendation -> {
            if (recommendation.status() != RecommendationStatus.IN_REVIEW) {
                return Uni.createFrom().voidItem();
            }
            IfMatch.check(ifMatch, recommendation.version(), () -> null);
            recommendation.closeRound(clock.instant());
            return audit.record("close-round", "recommendation/" + id);
        });
    }

    private Uni<Void> open(Recommendation recommendation, ReviewRound round, boolean supported, String ifMatch) {
        if (round.until().equals(recommendation.roundUntil())) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, recommendation.version(), () -> null);
        recommendation.openRound(round.until(), supported, clock.instant());
        return audit.record("open-round", "recommendation/" + recommendation.id());
    }
}
