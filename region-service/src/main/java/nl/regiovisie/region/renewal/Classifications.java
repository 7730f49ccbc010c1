package nl.regiovisie.region.renewal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** The classifications that were uploaded. */
@ApplicationScoped
class Classifications {

    private static final Instant BEFORE_NOBODY = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);
    private static final String NEWEST = """
            select new nl.regiovisie.region.renewal.ClassificationItem(id, status, validFrom, createdAt, appliedAt)
              from Classification
             where createdAt < :moment or createdAt = :moment and id < :id
             order by createdAt desc, id desc""";

    private final Mutiny.Session session;

    Classifications(Mutiny.Session session) {
        this.session = session;
    }

    /** @return the classification; fails with {@link NotFound} if there is none */
    Uni<Classification> get(UUID id) {
        return session.find(Classification.class, id).onItem().ifNull().failWith(() -> new NotFound("indeling", id));
    }

    /** @return null if there is none; nobody else changes it until the transaction ends */
    Uni<Classification> lock(UUID id) {
        return session.find(Classification.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> add(Classification classification) {
        return session.persist(classification);
    }

    Uni<Void> flush() {
        return session.flush();
    }

    /**
     * Newest first, without the files.
     *
     * @param cursor what {@link #cursor} made; null for the begin
     */
    Uni<List<ClassificationItem>> newest(String cursor, int limit) {
        return session.createSelectionQuery(NEWEST, ClassificationItem.class)
                .setParameter(
                        "moment",
                        cursor == null
                                ? BEFORE_NOBODY
                                : moment(Cursor.decode(cursor, 2).get(0)))
                .setParameter(
                        "id",
                        cursor == null ? LAST : id(Cursor.decode(cursor, 2).get(1)))
                .setMaxResults(limit)
                .getResultList();
    }

    static String cursor(ClassificationItem item) {
        return Cursor.encode(item.createdAt(), item.id());
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException nonsense) {
            throw Cursor.invalid();
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
