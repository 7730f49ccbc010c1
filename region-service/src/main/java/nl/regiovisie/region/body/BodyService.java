package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;

@ApplicationScoped
public class BodyService {

    private final Bodies bodies;
    private final BodyCheck check;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;
    private final Today today;

    BodyService(Bodies bodies, BodyCheck check, Outbox outbox, Audit audit, Clock clock, Today today) {
        this.bodies = bodies;
        this.check = check;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.today = today;
    }

    /**
     * Registers a body, changes it, or opens it again after it was closed. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    public Uni<Boolean> register(UUID id, BodyFacts facts, String ifMatch) {
        return check.refuseInvalid(facts)
                .chain(() -> bodies.lock(id))
                .chain(known -> known == null
                        ? add(new ParticipationBody(id, facts, clock.instant())).replaceWith(true)
                        : change(known, facts, ifMatch).replaceWith(false));
    }

    /** Changes what others may see. */
    @Transaction
    Uni<Void> show(UUID id, DirectoryEntry entry, String ifMatch) {
        FieldErrors errors = new FieldErrors();
        entry.check(errors);
        errors.refuse();
        return bodies.lockOwn(id).chain(body -> show(body, entry, ifMatch));
    }

    /** The body no longer exists from today on; again is no change. */
    @Transaction
    Uni<Void> close(UUID id, String ifMatch) {
        return bodies.get(id).chain(body -> body.isClosed() ? Uni.createFrom().voidItem() : close(body, ifMatch));
    }

    private Uni<Void> add(ParticipationBody body) {
        return bodies.add(body).chain(() -> registered("register-body", body));
    }

    private Uni<Void> change(ParticipationBody body, BodyFacts facts, String ifMatch) {
        if (body.says(facts)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, body.version(), () -> null);
        body.learn(facts, clock.instant());
        return registered("change-body", body);
    }

    private Uni<Void> show(ParticipationBody body, DirectoryEntry entry, String ifMatch) {
        if (body.says(entry)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, body.version(), () -> null);
        body.show(entry, clock.instant());
        return registered("change-directory-entry", body);
    }

    private Uni<Void> close(ParticipationBody body, String ifMatch) {
        IfMatch.check(ifMatch, body.version(), () -> null);
        return bodies.forgetAddress(body.id())
                .chain(() -> told("close-body", body, body.close(today.day(), clock.instant())));
    }

    private Uni<Void> registered(String action, ParticipationBody body) {
        return told(action, body, body.registered(clock.instant()));
    }

    private Uni<Void> told(String action, ParticipationBody body, DomainEvent event) {
        return outbox.append(event).chain(() -> audit.record(action, "body/" + body.id()));
    }
}
