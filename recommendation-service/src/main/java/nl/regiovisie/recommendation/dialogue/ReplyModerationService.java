package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;

/** An editor looks at what is said under answers, and lets it through or not. */
@ApplicationScoped
class ReplyModerationService {

    private final Replies replies;
    private final Turns turns;
    private final Audit audit;
    private final Clock clock;

    ReplyModerationService(Replies replies, Turns turns, Audit audit, Clock clock) {
        this.replies = replies;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was decided so already is no change; of two editors the second hears what the first decided. */
    @Transaction
    Uni<Void> decide(UUID id, ReplyModeration moderation, String ifMatch) {
        moderation.check();
        return replies.lock(id)
                .chain(reply ->
                        reply.isDecided(moderation) ? Uni.createFrom().voidItem() : decide(reply, moderation, ifMatch));
    }

    private Uni<Void> decide(Reply reply, ReplyModeration moderation, String ifMatch) {
        IfMatch.check(ifMatch, reply.version(), () -> null);
        if (!moderation.publishes()) {
            reply.refuse(moderation.reason(), clock.instant());
            return audit.record("refuse-reply", "reply/" + reply.id());
        }
        reply.publish(clock.instant());
        return turns.renew(reply.dialogue()).chain(() -> audit.record("publish-reply", "reply/" + reply.id()));
    }
}
