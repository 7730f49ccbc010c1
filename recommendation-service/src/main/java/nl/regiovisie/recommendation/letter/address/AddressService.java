package nl.regiovisie.recommendation.letter.address;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.reference.Reference;
import org.hibernate.reactive.mutiny.Mutiny;

/** Editors keep addresses of municipal councils. */
@ApplicationScoped
class AddressService {

    private final Mutiny.Session session;
    private final Reference reference;
    private final Audit audit;
    private final Clock clock;

    AddressService(Mutiny.Session session, Reference reference, Audit audit, Clock clock) {
        this.session = session;
        this.reference = reference;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes it down, or changes it. What it says already is no change.
     *
     * @return whether it is new; fails with {@link NotFound} if there never was such a municipality
     */
    @Transaction
    Uni<Boolean> keep(String municipality, AddressDraft draft, String ifMatch) {
        draft.check();
        return reference
                .hasMunicipality(municipality)
                .invoke(known -> {
                    if (!known) {
                        throw new NotFound("gemeente", municipality);
                    }
                })
                .chain(() -> session.find(CouncilAddress.class, municipality, LockModeType.PESSIMISTIC_WRITE))
                .chain(known -> known == null
                        ? session.persist(new CouncilAddress(municipality, draft, clock.instant()))
                                .chain(() -> recorded("add", municipality))
                                .replaceWith(true)
                        : change(municipality, known, draft, ifMatch).replaceWith(false));
    }

    private Uni<Void> change(String municipality, CouncilAddress known, AddressDraft draft, String ifMatch) {
        if (known.says(draft)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, known.version(), () -> null);
        known.write(draft, clock.instant());
        return recorded("change", municipality);
    }

    private Uni<Void> recorded(String verb, String municipality) {
        return audit.record(verb + "-council-address", "municipality/" + municipality);
    }
}
