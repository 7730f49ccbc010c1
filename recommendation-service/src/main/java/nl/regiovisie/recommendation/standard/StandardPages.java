package nl.regiovisie.recommendation.standard;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;

/** Standard words by title. */
@ApplicationScoped
class StandardPages {

    private static final String SHOWN = "select id, municipality_code, title, text, version from standard_rationale";

    private final Pool pool;

    StandardPages(Pool pool) {
        this.pool = pool;
    }

    /** @param municipalities whose words there are beside everyone's */
    Uni<Page<StandardView>> page(Set<String> municipalities, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .and(
                        "(municipality_code is null or municipality_code = any(?))",
                        municipalities.toArray(String[]::new));
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 2);
            conditions.andAll("(title, id) > (?1, ?2)", last.get(0), id(last.get(1)));
        }
        return rows(conditions, " order by title, id limit " + (limit + 1))
                .map(found -> Page.of(found, limit, last -> Cursor.encode(last.title(), last.id())));
    }

    /** @return null if there are none */
    Uni<StandardView> one(UUID id) {
        return rows(new Conditions().and("id = ?", id), "")
                .map(found -> found.stream().findFirst().orElse(null));
    }

    private Uni<List<StandardView>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(StandardPages::view)
                        .toList());
    }

    private static StandardView view(Row row) {
        return new StandardView(
                row.getUUID("id"),
                row.getString("municipality_code"),
                row.getString("title"),
                row.getString("text"),
                row.getInteger("version"));
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
