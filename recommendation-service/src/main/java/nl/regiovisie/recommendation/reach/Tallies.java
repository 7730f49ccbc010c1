package nl.regiovisie.recommendation.reach;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.Today;

/** The answers to many recommendations counted in one query. */
@ApplicationScoped
public class Tallies {

    private static final String COUNT = """
        with asked as (
          select id, national, region_codes from recommendation where id = any($1)),
        here as materialized (
          select code, region_code, ended from municipality_on($2)),
        reached as (
          select distinct a.id, h.code from asked a
            join here h on a.national and not h.ended or h.region_code = any(a.region_codes)),
        newest as (
          select distinct on (recommendation_id, municipality_code) recommendation_id, municipality_code, outcome
            from public_assessment($2) where recommendation_id = any($1)
           order by recommendation_id, municipality_code, answered_at desc, review_id)
        select r.id,
               count(*) filter (where n.outcome = 'ACCEPTED') accepted,
               count(*) filter (where n.outcome = 'PARTIALLY_ACCEPTED') partially_accepted,
               count(*) filter (where n.outcome = 'REJECTED') rejected,
               count(*) filter (where n.outcome = 'OUT_OF_SCOPE') out_of_scope,
               count(*) filter (where n.outcome is null) pending
          from reached r
          left join newest n on n.recommendation_id = r.id and n.municipality_code = r.code
         group by r.id\
        """;

    private final Pool pool;
    private final Today today;

    Tallies(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /** @return one for each id, all zero where nobody is reached */
    public Uni<Map<UUID, Tally>> of(Collection<UUID> ids) {
        Map<UUID, Tally> tallies = new HashMap<>();
        ids.forEach(id -> tallies.put(id, Tally.NOBODY));
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(ids.toArray(UUID[]::new), today.day()))
                .invoke(rows -> rows.forEach(row -> tallies.put(row.getUUID("id"), tally(row))))
                .replaceWith(tallies);
    }

    private static Tally tally(Row row) {
        return new Tally(
                row.getInteger("accepted"),
                row.getInteger("partially_accepted"),
                row.getInteger("rejected"),
                row.getInteger("out_of_scope"),
                row.getInteger("pending"));
    }
}
