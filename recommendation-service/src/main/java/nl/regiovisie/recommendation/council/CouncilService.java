package nl.regiovisie.recommendation.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import nl.regiovisie.events.RecommendationEvent.StanceTaken;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.recommendation.Recommendations;
import nl.regiovisie.recommendation.recommendation.Recommendations.Standing;
import nl.regiovisie.recommendation.reference.Reference;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Keeps what bodies say. What a body says again is no change. Whoever speaks for it says it; what reached an editor by
 * letter an editor writes down, and the body can change it.
 */
@ApplicationScoped
class CouncilService {

    private final Mutiny.Session session;
    private final Recommendations recommendations;
    private final Reference reference;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Today today;
    private final Clock clock;

    CouncilService(
            Mutiny.Session session,
            Recommendations recommendations,
            Reference reference,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Today today,
            Clock clock) {
        this.session = session;
        this.recommendations = recommendations;
        this.reference = reference;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Says something of a draft, in place of what the body said before.
     *
     * @return whether it is the first time
     */
    @Transaction
    Uni<Boolean> comment(UUID recommendation, UUID body, Comment comment) {
        return own(recommendation, body)
                .invoke(comment::check)
                .invoke(standing -> requireRound(recommendation, standing))
                .chain(() -> requireKnown(body))
                .chain(() -> session.find(RoundComment.class, new BodyStatement(recommendation, body)))
                .chain(known -> {
                    if (known != null && known.says(comment)) {
                        return Uni.createFrom().item(false);
                    }
                    return keep(
                                    known,
                                    () -> new RoundComment(recommendation, body, comment, clock.instant()),
                                    () -> known.write(comment, clock.instant()))
                            .call(() -> audit.record("comment-on-draft", "recommendation/" + recommendation));
                });
    }

    /**
     * Says where the body stands, in place of where it stood before.
     *
     * @return whether it is the first time
     */
    @Transaction
    Uni<Boolean> take(UUID recommendation, UUID body, TakenStance taken) {
        return own(recommendation, body)
                .invoke(taken::check)
                .invoke(standing -> requireHolding(recommendation, standing))
                .call(() -> requireKnown(body))
                .chain(standing -> session.find(Stance.class, new BodyStatement(recommendation, body))
                        .chain(known -> {
                            if (known != null && known.says(taken)) {
                                return Uni.createFrom().item(false);
                            }
                            return keep(
                                            known,
                                            () -> new Stance(recommendation, body, taken, clock.instant()),
                                            () -> known.take(taken, clock.instant()))
                                    .call(() -> told("take-stance", recommendation, body, taken, standing));
                        }));
    }

    /** Takes it back; where the body says nothing, that is no change. */
    @Transaction
    Uni<Void> takeBack(UUID recommendation, UUID body) {
        return own(recommendation, body)
                .invoke(standing -> requireHolding(recommendation, standing))
                .chain(standing -> session.find(Stance.class, new BodyStatement(recommendation, body))
                        .chain(known -> known == null
                                ? Uni.createFrom().voidItem()
                                : session.remove(known)
                                        .chain(() -> told(
                                                "take-stance-back",
                                                recommendation,
                                                body,
                                                new TakenStance(null, null),
                                                standing))));
    }

    private Uni<Boolean> keep(Object known, Supplier<Object> first, Runnable next) {
        if (known == null) {
            return session.persist(first.get()).replaceWith(true);
        }
        next.run();
        return Uni.createFrom().item(false);
    }

    private Uni<Void> told(String action, UUID recommendation, UUID body, TakenStance taken, Standing standing) {
        String position = taken.position() == null ? null : taken.position().name();
        return outbox.append(new StanceTaken(
                        recommendation, body, position, taken.remark(), standing.example(), clock.instant()))
                .chain(() -> audit.record(action, "recommendation/" + recommendation));
    }

    private Uni<Standing> own(UUID recommendation, UUID body) {
        return recommendations.standing(recommendation).invoke(() -> {
            if (!caller.has(Roles.EDITOR) && !caller.bodies().contains(body.toString())) {
                throw new NotYours(Messages.of("body-not-yours"));
            }
        });
    }

    private Uni<Void> requireKnown(UUID body) {
        return reference
                .hasBody(body)
                .invoke(known -> {
                    if (!known) {
                        throw new NotFound("raad", body);
                    }
                })
                .replaceWithVoid();
    }

    private void requireRound(UUID id, Standing standing) {
        if (standing.roundUntil() == null) {
            throw standing.isPublic()
                    ? new RuleBroken("round-over", Messages.of("round-over"))
                    : new NotFound("aanbeveling", id);
        }
        if (today.day().isAfter(standing.roundUntil())) {
            throw new RuleBroken("round-over", Messages.of("round-over"));
        }
    }

    private static void requireHolding(UUID id, Standing standing) {
        if (!standing.isPublic()) {
            throw new NotFound("aanbeveling", id);
        }
        if (!standing.holds()) {
            throw new RuleBroken("recommendation-ended", Messages.of("recommendation-ended"));
        }
    }
}
