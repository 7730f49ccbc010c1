package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.recommendation.RecommendationStatus.Reader;

/** Recommendations as readers see them, by number. */
@ApplicationScoped
class RecommendationPages {

    private static final String SHOWN = """
            select r.*, coalesce(t.name, r.theme) theme_name, s.number successor_number, s.title successor_title,
                   coalesce(r.last_sources,
                            array(select c.id from contribution c where c.recommendation_id = r.id
                                   order by c.published_at, c.position, c.id)) sources,
                   (select coalesce(json_agg(json_build_object('id', o.id, 'number', o.number, 'title', o.title)
                                             order by o.number), '[]')
                      from recommendation_predecessor p join recommendation o on o.id = p.predecessor_id
                     where p.recommendation_id = r.id) predecessors
              from recommendation r
              left join theme t on t.id = r.theme
              left join recommendation s on s.id = r.successor_id""";
    private static final String BY_NUMBER = " order by coalesce(r.number, 2147483647), r.id limit ";

    private final Pool pool;
    private final RecommendationViews views;

    RecommendationPages(Pool pool, RecommendationViews views) {
        this.pool = pool;
        this.views = views;
    }

    Uni<Page<RecommendationView>> page(RecommendationFilter filter, Reader reader) {
        return rows(filter.conditions(reader), BY_NUMBER + (filter.limit() + 1))
                .map(rows -> Page.of(rows, filter.limit(), RecommendationPages::cursor))
                .chain(page -> views.of(page.items()).map(items -> new Page<>(items, page.next())));
    }

    /** @return the recommendation; fails with {@link NotFound} if there is none that the reader may see */
    Uni<RecommendationView> one(UUID id, Reader reader) {
        Conditions conditions =
                new Conditions().and("r.id = ?", id).and("r.status = any(?)", RecommendationStatus.readable(reader));
        return rows(conditions, "")
                .chain(views::of)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("aanbeveling", id)));
    }

    private Uni<List<Row>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    private static String cursor(Row last) {
        return Cursor.encode(
                Objects.requireNonNullElse(last.getInteger("number"), RecommendationFilter.AFTER_ALL_NUMBERS),
                last.getUUID("id"));
    }
}
