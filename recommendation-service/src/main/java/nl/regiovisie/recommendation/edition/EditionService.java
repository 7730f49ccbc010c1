package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.transaction.Transaction;
import nl.regiovisie.recommendation.edition.content.Extent;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps editions. */
@ApplicationScoped
class EditionService {

    private final Mutiny.Session session;
    private final Audit audit;

    EditionService(Mutiny.Session session, Audit audit) {
        this.session = session;
        this.audit = audit;
    }

    /**
     * @return whether it is new; one with its id that was kept before stays what it is
     * @throws RuleBroken if that id is an edition of another place
     */
    @Transaction
    Uni<Boolean> keep(Edition edition, Extent extent) {
        return session.find(Edition.class, edition.id()).chain(known -> {
            if (known == null) {
                return session.persist(edition)
                        .chain(() -> audit.record("make-edition", "edition/" + edition.id()))
                        .replaceWith(true);
            }
            requireSamePlace(known, extent);
            return Uni.createFrom().item(false);
        });
    }

    /**
     * @return whether there is one with this id
     * @throws RuleBroken if it is of another place
     */
    @Transaction
    Uni<Boolean> exists(UUID id, Extent extent) {
        return session.find(Edition.class, id).map(known -> {
            if (known != null) {
                requireSamePlace(known, extent);
            }
            return known != null;
        });
    }

    private static void requireSamePlace(Edition known, Extent extent) {
        if (!known.isOf(extent)) {
            throw new RuleBroken("edition-fixed", Messages.of("edition-fixed"));
        }
    }
}
