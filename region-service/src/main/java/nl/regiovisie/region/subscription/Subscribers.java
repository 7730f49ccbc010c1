package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.platform.mail.EmailAddress;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
class Subscribers {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** What concerns a region is for those who follow it or the country; what concerns the country is for everyone. */
    private static final String FOLLOWERS = """
            select s.id, s.address, s.leave_code from subscriber s
             where s.id > :reached
               and exists (select from subscription c
                            where c.subscriber_id = s.id and c.confirmed_at is not null
                              and (:scope = 'NL' or c.scope in (:scope, 'NL')))
             order by s.id limit :page""";

    private final Mutiny.Session session;

    Subscribers(Mutiny.Session session) {
        this.session = session;
    }

    /** @return locked until the transaction ends; null if nobody has that address */
    Uni<Subscriber> lock(EmailAddress address) {
        return lock("addressHash", address.hash());
    }

    /** @return locked until the transaction ends; null if no link has that code */
    Uni<Subscriber> lockByLeaveCode(String code) {
        return lock("leaveCode", code);
    }

    /** @return null if no link that confirms has that code */
    Uni<Subscriber> byToken(String tokenHash) {
        return session.createNativeQuery("select subscriber_id from subscription where token_hash = :hash", UUID.class)
                .setParameter("hash", tokenHash)
                .getSingleResultOrNull()
                .chain(id -> id == null
                        ? Uni.createFrom().nullItem()
                        : session.find(Subscriber.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of the addresses that are known, by the hash of the address. */
    Uni<Map<String, Subscriber>> among(Set<String> addressHashes) {
        return session.createSelectionQuery(
                        "from Subscriber s left join fetch s.interests where s.addressHash in :hashes",
                        Subscriber.class)
                .setParameter("hashes", addressHashes)
                .getResultList()
                .map(found -> found.stream()
                        .distinct()
                        .collect(Collectors.toMap(Subscriber::addressHash, Function.identity())));
    }

    Uni<Void> add(Subscriber subscriber) {
        return session.persist(subscriber);
    }

    Uni<Void> addAll(List<Subscriber> subscribers) {
        return subscribers.isEmpty() ? Uni.createFrom().voidItem() : session.persistAll(subscribers.toArray());
    }

    Uni<Void> remove(Subscriber subscriber) {
        return session.remove(subscriber);
    }

    /**
     * Who is reminded of something, by id.
     *
     * @param reached id of the last one who was; null for the first page
     */
    Uni<List<Follower>> followers(String scope, UUID reached, int page) {
        return session.createNativeQuery(FOLLOWERS, Object[].class)
                .setParameter("reached", reached == null ? BEFORE_ALL : reached)
                .setParameter("scope", scope)
                .setParameter("page", page)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Follower((UUID) row[0], (String) row[1], (String) row[2]))
                        .toList());
    }

    private Uni<Subscriber> lock(String field, String value) {
        return session.createSelectionQuery("from Subscriber s where s." + field + " = :value", Subscriber.class)
                .setParameter("value", value)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }
}
