package nl.regiovisie.recommendation.letter.template;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;

/** Templates by title. */
@ApplicationScoped
class TemplatePages {

    private static final String SHOWN = "select id, title, subject, text, retired, version from letter_template";

    private final Pool pool;

    TemplatePages(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<TemplateView>> page(String cursor, int limit) {
        Conditions conditions = new Conditions();
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 2);
            conditions.andAll("(title, id) > (?1, ?2)", last.get(0), Cursor.id(last.get(1)));
        }
        return rows(conditions, " order by title, id limit " + (limit + 1))
                .map(found -> Page.of(found, limit, last -> Cursor.encode(last.title(), last.id())));
    }

    /** @return null if there is none */
    Uni<TemplateView> one(UUID id) {
        return rows(new Conditions().and("id = ?", id), "")
                .map(found -> found.stream().findFirst().orElse(null));
    }

    private Uni<List<TemplateView>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> rows.stream().map(TemplatePages::view).toList());
    }

    private static TemplateView view(Row row) {
        return new TemplateView(
                row.getUUID("id"),
                row.getString("title"),
                row.getString("subject"),
                row.getString("text"),
                row.getBoolean("retired"),
                row.getInteger("version"));
    }
}
