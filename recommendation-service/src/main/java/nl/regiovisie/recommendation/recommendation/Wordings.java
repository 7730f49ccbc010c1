package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;
import org.hibernate.reactive.mutiny.Mutiny;

/** Every wording that a draft had, so that a step can be looked at and taken back. */
@ApplicationScoped
class Wordings {

    private static final String KEEP = """
            insert into recommendation_wording
            select r.id, coalesce((select max(revision) from recommendation_wording where recommendation_id = r.id), 0) + 1,
                   r.title, r.text, r.theme, r.national, r.region_codes,
                   array(select c.id from contribution c where c.recommendation_id = r.id
                          order by c.published_at, c.position, c.id),
                   r.changed_at, r.topics
              from recommendation r where r.id = :id""";
    private static final String SHOWN = "select * from recommendation_wording w";
    private static final String NEWEST_FIRST = " order by w.revision desc limit ";

    private final Mutiny.Session session;
    private final Pool pool;

    Wordings(Mutiny.Session session, Pool pool) {
        this.session = session;
        this.pool = pool;
    }

    /** Keeps what a recommendation says now, and what it is bundled from. */
    Uni<Void> keep(UUID id) {
        return session.flush()
                .chain(() ->
                        session.createNativeQuery(KEEP).setParameter("id", id).executeUpdate())
                .replaceWithVoid();
    }

    /** Of one recommendation, the newest first. */
    Uni<Page<Wording>> of(UUID id, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("w.recommendation_id = ?", id)
                .and("w.revision < ?", cursor == null ? null : before(cursor));
        return pool.preparedQuery(SHOWN + conditions.where() + NEWEST_FIRST + (limit + 1))
                .execute(conditions.values())
                .map(rows -> Page.of(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(Wordings::wording)
                                .toList(),
                        limit,
                        last -> Cursor.encode(last.revision())));
    }

    private static Integer before(String cursor) {
        try {
            return Integer.valueOf(Cursor.decode(cursor, 1).get(0));
        } catch (NumberFormatException nonsense) {
            throw Cursor.invalid();
        }
    }

    private static Wording wording(Row row) {
        return new Wording(
                row.getInteger("revision"),
                row.getString("title"),
                row.getString("text"),
                row.getString("theme"),
                List.of(row.getArrayOfStrings("topics")),
                row.getBoolean("national"),
                List.of(row.getArrayOfStrings("region_codes")),
                List.of(row.getArrayOfUUIDs("sources")),
                row.getOffsetDateTime("written_at").toInstant());
    }
}
