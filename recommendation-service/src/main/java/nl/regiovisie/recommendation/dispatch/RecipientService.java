package nl.regiovisie.recommendation.dispatch;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.reference.Reference;
import org.hibernate.reactive.mutiny.Mutiny;

/** Editors keep the organisations that get editions. */
@ApplicationScoped
class RecipientService {

    private final Mutiny.Session session;
    private final Reference reference;
    private final Audit audit;
    private final Clock clock;

    RecipientService(Mutiny.Session session, Reference reference, Audit audit, Clock clock) {
        this.session = session;
        this.reference = reference;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds an organisation, or changes it. What it says already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> keep(UUID id, RecipientDraft draft, String ifMatch) {
        draft.check();
        return requireRegion(draft.regionCode())
                .chain(() -> session.find(Recipient.class, id, LockModeType.PESSIMISTIC_WRITE))
                .chain(known -> known == null
                        ? session.persist(new Recipient(id, draft, clock.instant()))
                                .chain(() -> audit.record("add-recipient", "recipient/" + id))
                                .replaceWith(true)
                        : change(id, known, draft, ifMatch).replaceWith(false));
    }

    private Uni<Void> change(UUID id, Recipient known, RecipientDraft draft, String ifMatch) {
        if (known.says(draft)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, known.version(), () -> null);
        known.write(draft, clock.instant());
        return audit.record("change-recipient", "recipient/" + id);
    }

    private Uni<Void> requireRegion(String code) {
        return code == null
                ? Uni.createFrom().voidItem()
                : reference
                        .unknownRegions(List.of(code))
                        .invoke(unknown -> {
                            FieldErrors errors = new FieldErrors();
                            errors.check(unknown.isEmpty(), "regionCode", "unknown-region");
                            errors.refuse();
                        })
                        .replaceWithVoid();
    }
}
