package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import nl.regiovisie.platform.Sha256;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who left and may not be brought back by anybody else. */
@ApplicationScoped
class Departures {

    private static final String NOTE = """
            insert into departed_address (address_hash, leave_hash, left_at) values (:address, :code, :now)
            on conflict (address_hash) do update set leave_hash = excluded.leave_hash, left_at = excluded.left_at
            returning address_hash""";

    private final Mutiny.Session session;

    Departures(Mutiny.Session session) {
        this.session = session;
    }

    Uni<Void> note(Subscriber subscriber, Instant now) {
        return session.createNativeQuery(NOTE, String.class)
                .setParameter("address", subscriber.addressHash())
                .setParameter("code", Sha256.of(subscriber.leaveCode()))
                .setParameter("now", now)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** The person came back by an action of their own. */
    Uni<Void> forget(Subscriber subscriber) {
        return session.createNativeQuery(
                        "delete from departed_address where address_hash = :address returning address_hash",
                        String.class)
                .setParameter("address", subscriber.addressHash())
                .getSingleResultOrNull()
                .replaceWithVoid();
    }

    /** Whether a link with that code ended something before. */
    Uni<Boolean> leftWith(String code) {
        return session.createNativeQuery("select 1 from departed_address where leave_hash = :code", Integer.class)
                .setParameter("code", Sha256.of(code))
                .getSingleResultOrNull()
                .map(found -> found != null);
    }

    /** Those of the addresses that left, as hashes. */
    Uni<Set<String>> among(Set<String> addressHashes) {
        return session.createNativeQuery(
                        "select address_hash from departed_address where address_hash in (:hashes)", String.class)
                .setParameter("hashes", addressHashes)
                .getResultList()
                .map(HashSet::new);
    }
}
