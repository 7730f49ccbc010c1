package nl.regiovisie.recommendation.dispatch;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;

/** Organisations that get editions, by name. */
@ApplicationScoped
class RecipientPages {

    private static final String SHOWN = "select id, name, kind, region_code, email, retired, version from recipient";

    private final Pool pool;

    RecipientPages(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<RecipientView>> page(String cursor, int limit) {
        Conditions conditions = new Conditions();
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 2);
            conditions.andAll("(name, id) > (?1, ?2)", last.get(0), Cursor.id(last.get(1)));
        }
        return rows(conditions, " order by name, id limit " + (limit + 1))
                .map(found -> Page.of(found, limit, last -> Cursor.encode(last.name(), last.id())));
    }

    /** @return null if there is none */
    Uni<RecipientView> one(UUID id) {
        return rows(new Conditions().and("id = ?", id), "")
                .map(found -> found.stream().findFirst().orElse(null));
    }

    private Uni<List<RecipientView>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> rows.stream().map(RecipientPages::view).toList());
    }

    private static RecipientView view(Row row) {
        return new RecipientView(
                row.getUUID("id"),
                row.getString("name"),
                RecipientKind.valueOf(row.getString("kind")),
                row.getString("region_code"),
                row.getString("email"),
                row.getBoolean("retired"),
                row.getInteger("version"));
    }
}
