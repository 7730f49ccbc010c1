package nl.regiovisie.region.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.region.body.Bodies;
import nl.regiovisie.region.body.ParticipationBody;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the address of a body. The newest wins: there is only one, and nobody is shown the one before. */
@ApplicationScoped
class ContactService {

    private final Mutiny.Session session;
    private final Bodies bodies;
    private final Audit audit;
    private final Clock clock;

    ContactService(Mutiny.Session session, Bodies bodies, Audit audit, Clock clock) {
        this.session = session;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    @Transaction
    Uni<Void> keep(UUID body, ContactAddress address) {
        FieldErrors errors = new FieldErrors();
        address.check(errors);
        errors.refuse();
        return bodies.lockOwn(body)
                .invoke(ParticipationBody::refuseClosed)
                .chain(() -> session.find(BodyContact.class, body))
                .chain(known -> known == null
                        ? session.persist(new BodyContact(body, address, clock.instant()))
                        : Uni.createFrom().voidItem().invoke(() -> known.move(address, clock.instant())))
                .chain(() -> audit.record("keep-body-address", "body/" + body));
    }

    /** Nobody can write to the body any more; again is no change. */
    @Transaction
    Uni<Void> erase(UUID body) {
        return bodies.lockOwn(body)
                .chain(() -> session.find(BodyContact.class, body))
                .onItem()
                .ifNotNull()
                .transformToUni(
                        known -> session.remove(known).chain(() -> audit.record("erase-body-address", "body/" + body)));
    }
}
