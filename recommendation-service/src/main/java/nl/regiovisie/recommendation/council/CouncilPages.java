package nl.regiovisie.recommendation.council;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.reference.BodyName;

/** What bodies said of one recommendation. */
@ApplicationScoped
class CouncilPages {

    private static final String STANCES = """
            select s.body_id, s.position, s.remark, s.since,
            """ + BodyName.COLUMNS + """

              from stance s
              join recommendation r on r.id = s.recommendation_id and r.number is not null
              left join body b on b.id = s.body_id""";
    private static final String COMMENTS = """
            select s.body_id, b.name, s.agrees, s.text, s.written_at
              from round_comment s left join body b on b.id = s.body_id""";
    private static final String IN_ORDER = " order by s.body_id limit ";

    private final Pool pool;

    CouncilPages(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<StanceView>> stances(UUID recommendation, String cursor, int limit) {
        return stances(recommendation, new Conditions(), cursor, limit);
    }

    private Uni<Page<StanceView>> stances(UUID recommendation, Conditions conditions, String cursor, int limit) {
        return page(
                STANCES,
                conditions.and("s.recommendation_id = ?", recommendation),
                cursor,
                limit,
                row -> new StanceView(
                        row.getUUID("body_id"),
                        row.getString("body_name"),
                        row.getBoolean("body_listed"),
                        Position.valueOf(row.getString("position")),
                        row.getString("remark"),
                        row.getOffsetDateTime("since").toInstant()),
                StanceView::bodyId);
    }

    /** What one body says of a published one; it must have said something. */
    Uni<StanceView> stance(UUID recommendation, UUID body) {
        return stances(recommendation, new Conditions().and("s.body_id = ?", body), null, 1)
                .map(page -> page.items().get(0));
    }

    /** @param bodies whose comments; null for all */
    Uni<Page<CommentView>> comments(UUID recommendation, Collection<UUID> bodies, String cursor, int limit) {
        return page(
                COMMENTS,
                new Conditions()
                        .and("s.recommendation_id = ?", recommendation)
                        .and("s.body_id = any(?)", bodies == null ? null : bodies.toArray(UUID[]::new)),
                cursor,
                limit,
                row -> new CommentView(
                        row.getUUID("body_id"),
                        row.getString("name"),
                        row.getBoolean("agrees"),
                        row.getString("text"),
                        row.getOffsetDateTime("written_at").toInstant()),
                CommentView::bodyId);
    }

    private <T> Uni<Page<T>> page(
            String query,
            Conditions conditions,
            String cursor,
            int limit,
            Function<Row, T> view,
            Function<T, UUID> bodyOf) {
        conditions.and("s.body_id > ?", cursor == null ? null : after(cursor));
        return pool.preparedQuery(query + conditions.where() + IN_ORDER + (limit + 1))
                .execute(conditions.values())
                .map(rows -> Page.of(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(view)
                                .toList(),
                        limit,
                        last -> Cursor.encode(bodyOf.apply(last))));
    }

    private static UUID after(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
