package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.recommendation.RecommendationStatus.Reader;

/** Recommendations as readers see them, one by one. */
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
                     where p.recommendation_id = r.id) predecessors,
                   (select coalesce(json_agg(json_build_object('id', v.id, 'name', coalesce(p.name, v.id))
                                             order by v.place), '[]')
                      from unnest(r.topics) with ordinality v(id, place) left join topic p on p.id = v.id) topic_names
              from recommendation r
              left join theme t on t.id = r.theme
              left join recommendation s on s.id = r.successor_id""";

    private final Pool pool;
    private final RecommendationViews views;

    RecommendationPages(Pool pool, RecommendationViews views) {
        this.pool = pool;
        this.views = views;
    }

    /** @return the recommendation; fails with {@link NotFound} if there is none that the reader may see */
    Uni<RecommendationView> one(UUID id, Reader reader) {
        Conditions conditions =
                new Conditions().and("r.id = ?", id).and("r.status = any(?)", RecommendationStatus.readable(reader));
        return pool.preparedQuery(SHOWN + conditions.where())
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .chain(views::of)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("aanbeveling", id)));
    }
}
