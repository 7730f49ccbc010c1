package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.contribution.Contribution;
import nl.regiovisie.recommendation.contribution.Contributions;

/** How a recommendation becomes public, and how it ends. */
@ApplicationScoped
class PublicationService {

    private final Recommendations recommendations;
    private final Contributions contributions;
    private final Outbox outbox;
    private final Audit audit;
    private final Today today;
    private final Clock clock;

    PublicationService(
            Recommendations recommendations,
            Contributions contributions,
            Outbox outbox,
            Audit audit,
            Today today,
            Clock clock) {
        this.recommendations = recommendations;
        this.contributions = contributions;
        this.outbox = outbox;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Gives it a number and shows it to everyone; those that it takes the place of end, and what they were bundled from
     * goes over to it. What is public already stays as it is.
     */
    @Transaction
    Uni<Void> publish(UUID id, String ifMatch) {
        return recommendations
                .predecessorsOf(id)
                .chain(predecessors -> contributions
                        .lockSources(Stream.concat(Stream.of(id), predecessors.stream())
                                .toList())
                        .chain(sources -> recommendations
                                .get(id)
                                .chain(recommendation -> recommendation.isPublic()
                                        ? Uni.createFrom().voidItem()
                                        : publish(recommendation, predecessors, sources, ifMatch))));
    }

    /** Says that it no longer holds. What it was bundled from waits again. The same reason again is no change. */
    @Transaction
    Uni<Void> withdraw(UUID id, Withdrawal withdrawal) {
        withdrawal.check();
        return contributions
                .lockSources(List.of(id))
                .chain(sources -> recommendations
                        .get(id)
                        .chain(recommendation -> recommendation.isWithdrawnBecause(withdrawal.reason())
                                ? Uni.createFrom().voidItem()
                                : withdraw(recommendation, withdrawal, sources)));
    }

    private Uni<Void> publish(
            Recommendation recommendation, List<UUID> predecessors, List<Contribution> sources, String ifMatch) {
        if (ifMatch != null) {
            IfMatch.check(ifMatch, recommendation.version(), () -> null);
        }
        List<String> alone = recommendation.unsupportedRegions(sources);
        if (!alone.isEmpty()) {
            throw new RuleBroken(
                    "region-without-source", Messages.of("regions-without-source", String.join(", ", alone)));
        }
        List<UUID> ids = sources.stream().map(Contribution::id).toList();
        return recommendations
                .number(recommendation)
                .chain(number -> outbox.append(recommendation.publish(number, ids, today.day(), clock.instant())))
                .chain(() -> audit.record("publish-recommendation", "recommendation/" + recommendation.id()))
                .chain(() -> recommendations.these(predecessors))
                .chain(ended -> InOrder.each(ended, one -> supersede(one, recommendation.id(), sources)));
    }

    private Uni<Void> supersede(Recommendation ended, UUID successor, List<Contribution> sources) {
        List<Contribution> own = sources.stream()
                .filter(source -> Objects.equals(ended.id(), source.recommendationId()))
                .toList();
        own.forEach(source -> source.follow(successor, clock.instant()));
        return outbox.append(ended.supersede(successor, ids(own), clock.instant()))
                .chain(() -> audit.record("supersede-recommendation", "recommendation/" + ended.id()));
    }

    private Uni<Void> withdraw(Recommendation recommendation, Withdrawal withdrawal, List<Contribution> sources) {
        sources.forEach(source -> source.release(clock.instant()));
        return outbox.append(recommendation.withdraw(withdrawal.reason(), ids(sources), clock.instant()))
                .chain(() -> audit.record("withdraw-recommendation", "recommendation/" + recommendation.id()));
    }

    private static List<UUID> ids(List<Contribution> sources) {
        return sources.stream().map(Contribution::id).toList();
    }
}
