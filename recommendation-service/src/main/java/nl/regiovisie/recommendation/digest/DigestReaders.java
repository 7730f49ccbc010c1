package nl.regiovisie.recommendation.digest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where readers of the daily mail are kept, and the codes of those who left. */
@ApplicationScoped
class DigestReaders {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String DUE = """
        select id, municipality_codes, body_ids, told_until, last_day from digest_reader
         where confirmed_at is not null and last_day < $1 and hour <= $2 and id > $3
         order by id limit $4\
        """;
    private static final String NOTE = """
        insert into digest_departure (leave_hash, left_at) values (:code, :now) on conflict do nothing
        returning leave_hash\
        """;
    private static final String UNCONFIRMED =
            "delete from digest_reader where confirmed_at is null and asked_at < :before returning id";
    private static final String LONG_GONE = "delete from digest_departure where left_at < :before returning leave_hash";

    private final Mutiny.Session session;
    private final Pool pool;

    DigestReaders(Mutiny.Session session, Pool pool) {
        this.session = session;
        this.pool = pool;
    }

    /** @return locked until the transaction ends; null if the account has none */
    Uni<DigestReader> lockOf(String account) {
        return lock("account", account);
    }

    /** @return locked until the transaction ends; null if no link has that code */
    Uni<DigestReader> lockByLeaveCode(String code) {
        return lock("leaveCode", code);
    }

    /** @return locked until the transaction ends; null if no link that confirms has that code */
    Uni<DigestReader> lockByToken(String tokenHash) {
        return lock("tokenHash", tokenHash);
    }

    /** @return locked until the transaction ends; null if it left */
    Uni<DigestReader> lock(UUID id) {
        return session.find(DigestReader.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return null if the account has none */
    Uni<DigestReader> of(String account) {
        return session.createSelectionQuery("from DigestReader r where r.account = :value", DigestReader.class)
                .setParameter("value", account)
                .getSingleResultOrNull();
    }

    Uni<Void> add(DigestReader reader) {
        return session.persist(reader);
    }

    /** Forgets the reader; what stays is that the code in the mails ended something. */
    Uni<Void> remove(DigestReader reader, Instant now) {
        return session.createNativeQuery(NOTE, String.class)
                .setParameter("code", Sha256.of(reader.leaveCode()))
                .setParameter("now", now)
                .getSingleResultOrNull()
                .chain(() -> session.remove(reader));
    }

    /** Whether a link with that code ended something before. */
    Uni<Boolean> leftWith(String code) {
        return session.createNativeQuery("select 1 from digest_departure where leave_hash = :code", Integer.class)
                .setParameter("code", Sha256.of(code))
                .getSingleResultOrNull()
                .map(found -> found != null);
    }

    /**
     * Whose hour has come on a day, by id, who was not told yet.
     *
     * @param hour that it is, 0–23
     * @param reached id of the last one that was looked at; null for the first page
     */
    Uni<List<Due>> due(LocalDate day, int hour, UUID reached, int page) {
        return pool.preparedQuery(DUE)
                .execute(Tuple.of(day, hour, reached == null ? BEFORE_ALL : reached, page))
                .map(rows -> rows.stream().map(DigestReaders::due).toList());
    }

    /** Forgets whoever never confirmed, and codes that nobody will use any more. */
    Uni<Void> forget(Instant askedBefore, Instant leftBefore) {
        return session.createNativeQuery(UNCONFIRMED, UUID.class)
                .setParameter("before", askedBefore)
                .getResultList()
                .chain(() -> session.createNativeQuery(LONG_GONE, String.class)
                        .setParameter("before", leftBefore)
                        .getResultList())
                .replaceWithVoid();
    }

    private Uni<DigestReader> lock(String field, String value) {
        return session.createSelectionQuery("from DigestReader r where r." + field + " = :value", DigestReader.class)
                .setParameter("value", value)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResultOrNull();
    }

    private static Due due(Row row) {
        return new Due(
                row.getUUID("id"),
                row.getArrayOfStrings("municipality_codes"),
                row.getArrayOfUUIDs("body_ids"),
                row.getOffsetDateTime("told_until").toInstant(),
                row.getLocalDate("last_day"));
    }
}
