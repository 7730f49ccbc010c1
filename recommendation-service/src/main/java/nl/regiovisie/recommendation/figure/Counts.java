package nl.regiovisie.recommendation.figure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;

/** Counts everything in five queries, whatever the number of regions. A row without a region is about the country. */
@ApplicationScoped
class Counts {

    private static final String REGIONS = """
        select g.code, g.display_name,
               (select count(*) from municipality_on($1) h where h.region_code = g.code) municipalities
          from region g
         where coalesce(g.valid_from <= $1, true) and coalesce(g.valid_until > $1, true)
         order by g.code\
        """;
    private static final String MEETINGS = """
        with held as (
          select m.id, coalesce(sum(case when a.people between 1 and 4 then 1 else a.people end), 0) least,
                 coalesce(sum(case when a.people between 1 and 4 then 4 else a.people end), 0) most
            from meeting m left join meeting_attendance a on a.meeting_id = m.id
           group by m.id)
        select region, count(*) meetings, sum(least) least, sum(most) most
          from held h join meeting m on m.id = h.id, lateral (select unnest(m.region_codes) union all select null) g(region)
         group by region\
        """;
    private static final String CONTRIBUTIONS = """
        select region, fate, count(*) contributions
          from contribution c, lateral (select unnest(c.region_codes) union all select null) g(region)
         group by region, fate\
        """;

    private static final String PUBLISHED = """
        with published as materialized (
          select g.code region, r.id, r.theme, r.published_at
            from region g
            join recommendation r on r.status = 'PUBLISHED' and (r.national or r.region_codes @> array[g.code]))
        """;
    private static final String RECOMMENDATIONS = PUBLISHED + """
        select p.region, p.theme, coalesce(t.name, p.theme) name, p.recommendations
          from (select region, theme, count(*) recommendations from published group by region, theme
                union all
                select null, theme, count(*) from recommendation where status = 'PUBLISHED' group by theme) p
          left join theme t on t.id = p.theme
         order by t.position nulls last, p.theme\
        """;
    private static final String ANSWERS = PUBLISHED + """
        , here as materialized (
          select code, region_code from municipality_on($1) where not ended),
        given as materialized (
          select distinct on (a.recommendation_id, a.municipality_code) a.recommendation_id, a.municipality_code, a.outcome,
                 min(greatest(a.answered_at, v.publish_on::timestamp at time zone 'Europe/Amsterdam'))
                   over (partition by a.recommendation_id, a.municipality_code) since
            from public_assessment($1) a join review v on v.id = a.review_id
           order by a.recommendation_id, a.municipality_code, a.answered_at desc, a.review_id),
        told as materialized (
          select distinct on (recommendation_id, municipality_code) recommendation_id, municipality_code, state
            from public_realisation($1)
           order by recommendation_id, municipality_code, told_at desc, review_id)
        select p.region, count(*) possible, count(a.outcome) given,
               count(*) filter (where a.outcome = 'ACCEPTED') accepted,
               count(*) filter (where a.outcome = 'PARTIALLY_ACCEPTED') partially_accepted,
               count(*) filter (where a.outcome = 'REJECTED') rejected,
               count(*) filter (where a.outcome = 'OUT_OF_SCOPE') out_of_scope,
               count(*) filter (where z.state = 'REALISED') realised,
               count(*) filter (where z.state = 'PARTLY') partly_realised,
               count(*) filter (where z.state = 'NOT') not_realised,
               percentile_cont(0.5) within group (
                 order by extract(epoch from greatest(a.since - p.published_at, interval '0')) / 86400)
                 filter (where a.since is not null) median_days
          from published p
          join here h on h.region_code = p.region
          left join given a on a.recommendation_id = p.id and a.municipality_code = h.code
          left join told z on z.recommendation_id = p.id and z.municipality_code = h.code
                          and a.outcome in ('ACCEPTED', 'PARTIALLY_ACCEPTED')
         group by grouping sets ((p.region), ())\
        """;

    private final Pool pool;
    private final Today today;

    Counts(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /** Of the pool, not of one session: these run side by side. */
    Uni<Figures> all() {
        LocalDate day = today.day();
        return Uni.combine()
                .all()
                .unis(
                        rows(REGIONS, Tuple.of(day)),
                        rows(MEETINGS, Tuple.tuple()),
                        rows(CONTRIBUTIONS, Tuple.tuple()),
                        rows(RECOMMENDATIONS, Tuple.tuple()),
                        rows(ANSWERS, Tuple.of(day)))
                .with((regions, meetings, contributions, recommendations, answers) ->
                        new Tallying(meetings, contributions, recommendations, answers).figures(today.now(), regions));
    }

    private Uni<List<Row>> rows(String query, Tuple values) {
        return pool.preparedQuery(query).execute(values).map(Counts::list);
    }

    private static List<Row> list(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }
}
