package nl.regiovisie.region.alliance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class AllianceService {

    private final Mutiny.Session session;
    private final Members members;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AllianceService(Mutiny.Session session, Members members, Outbox outbox, Audit audit, Clock clock) {
        this.session = session;
        this.members = members;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Registers an alliance, or changes it. What stands there already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> register(UUID id, AllianceFacts facts, String ifMatch) {
        return refuseInvalid(facts)
                .chain(() -> lock(id))
                .chain(known -> known == null
                        ? add(new Alliance(id, facts, clock.instant())).replaceWith(true)
                        : change(known, facts, ifMatch).replaceWith(false));
    }

    private Uni<Void> refuseInvalid(AllianceFacts facts) {
        FieldErrors errors = new FieldErrors();
        facts.check(errors);
        return members.check("memberIds", facts.memberIds(), errors).invoke(errors::refuse);
    }

    private Uni<Alliance> lock(UUID id) {
        return session.createSelectionQuery("from Alliance a where a.id = :id", Alliance.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    private Uni<Void> add(Alliance alliance) {
        return session.persist(alliance).chain(() -> told("register-alliance", alliance));
    }

    private Uni<Void> change(Alliance alliance, AllianceFacts facts, String ifMatch) {
        if (alliance.says(facts)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, alliance.version(), () -> null);
        alliance.learn(facts, clock.instant());
        return told("change-alliance", alliance);
    }

    private Uni<Void> told(String action, Alliance alliance) {
        return outbox.append(alliance.registered(clock.instant()))
                .chain(() -> audit.record(action, "alliance/" + alliance.id()));
    }
}
