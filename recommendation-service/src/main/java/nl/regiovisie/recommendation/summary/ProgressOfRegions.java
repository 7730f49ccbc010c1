package nl.regiovisie.recommendation.summary;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;

/** All regions counted in one query. */
@ApplicationScoped
class ProgressOfRegions {

    private static final String COUNT = """
        with here as materialized (
          select code, region_code from municipality_on($1)),
        published as materialized (
          select g.code region_code, r.id from region g
            join recommendation r on r.status = 'PUBLISHED' and (r.national or g.code = any(r.region_codes))),
        answered as (
          select distinct recommendation_id, municipality_code from public_assessment($1))
        select g.code,
               (select count(*) from published p where p.region_code = g.code) recommendations,
               (select count(*) from here h where h.region_code = g.code) municipalities,
               (select count(*) from here h
                  join answered a on a.municipality_code = h.code
                  join published p on p.id = a.recommendation_id and p.region_code = g.code
                 where h.region_code = g.code) answers,
               (select count(*) from meeting m where m.region_codes @> array[g.code]) meetings
          from region g
         where coalesce(g.valid_from <= $1, true) and coalesce(g.valid_until > $1, true)
         order by g.code\
        """;

    private final Pool pool;
    private final Today today;

    ProgressOfRegions(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    Uni<List<Progress>> all() {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(today.day()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ProgressOfRegions::progress)
                        .toList());
    }

    private static Progress progress(Row row) {
        int recommendations = row.getInteger("recommendations");
        int municipalities = row.getInteger("municipalities");
        return new Progress(
                row.getString("code"),
                recommendations,
                municipalities,
                row.getInteger("answers"),
                recommendations * municipalities,
                row.getInteger("meetings"));
    }
}
