package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.region.classification.RegionView.Named;

/** The regions as they were on a day. Every page shows them, so they are read past Hibernate. */
@ApplicationScoped
class Regions {

    /** What is asked of a region that has ended is answered of its last day; one that never came to be has none. */
    private static final String AS_ON = """
            select r.code, n.name, n.display_name, r.abbreviation, r.provinces, r.tile_column, r.tile_row, r.population,
                   (select min(valid_from) from region_name where region_code = r.code) valid_from,
                   r.valid_until, coalesce(r.valid_until <= $1, false) ended, r.successors, r.version,
                   array(select coalesce(s.display_name, f.code)
                           from unnest(r.successors) with ordinality f(code, position)
                           left join youth_region s on s.code = f.code
                          order by f.position) successor_names,
                   (select count(*) from membership m
                     where m.region_code = r.code
                       and m.valid_from <= d.day and (m.valid_until is null or m.valid_until > d.day)) municipalities,
                   c.code contact, c.name contact_name
              from youth_region r
             cross join lateral (select least($1::date, r.valid_until - 1) as day) d
              join lateral (select name, display_name from region_name
                             where region_code = r.code and valid_from <= d.day
                             order by valid_from desc limit 1) n on true
              left join lateral (select u.code, u.name
                                   from (select municipality_code from contact_municipality
                                          where region_code = r.code and valid_from <= d.day
                                          order by valid_from desc limit 1) a
                                   join municipality u on u.code = a.municipality_code
                                   join membership m on m.municipality_code = u.code and m.region_code = r.code
                                    and m.valid_from <= d.day
                                    and (m.valid_until is null or m.valid_until > d.day)) c on true""";

    private static final String ON_DAY =
            AS_ON + " where r.valid_until is null or r.valid_until > $1 or $2 order by r.code";
    private static final String ONE = AS_ON + " where r.code = $2";

    private final Pool pool;

    Regions(Pool pool) {
        this.pool = pool;
    }

    /**
     * By code.
     *
     * @param ended also those that had ended by that day
     */
    Uni<List<RegionView>> on(LocalDate day, boolean ended) {
        return query(ON_DAY, Tuple.of(day, ended));
    }

    /**
     * @return the region, as it was on its last day if it had ended; fails with {@link NotFound} if there was none of that
     *     code yet
     */
    Uni<RegionView> get(String code, LocalDate day) {
        return query(ONE, Tuple.of(day, code))
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("jeugdregio", code)));
    }

    private Uni<List<RegionView>> query(String sql, Tuple values) {
        return pool.preparedQuery(sql)
                .mapping(Regions::view)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }

    private static RegionView view(Row row) {
        return new RegionView(
                row.getString("code"),
                row.getString("name"),
                row.getString("display_name"),
                row.getString("abbreviation"),
                List.of(row.getArrayOfStrings("provinces")),
                new RegionView.Tile(row.getInteger("tile_column"), row.getInteger("tile_row")),
                row.getInteger("municipalities"),
                row.getInteger("population"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_until"),
                row.getBoolean("ended"),
                named(row.getArrayOfStrings("successors"), row.getArrayOfStrings("successor_names")),
                row.getString("contact") == null
                        ? null
                        : new Named(row.getString("contact"), row.getString("contact_name")),
                row.getInteger("version"));
    }

    private static List<Named> named(String[] codes, String[] names) {
        return IntStream.range(0, codes.length)
                .mapToObj(at -> new Named(codes[at], names[at]))
                .toList();
    }
}
