package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.problem.NotFound;

/** The regions as they were on a day. Every page shows them, so they are read past Hibernate. */
@ApplicationScoped
class Regions {

    private static final String ON_DAY = """
            select r.code, n.name, n.display_name, r.abbreviation, r.provinces, r.tile_column, r.tile_row, r.population,
                   (select count(*) from membership m
                     where m.region_code = r.code
                       and m.valid_from <= $1 and (m.valid_until is null or m.valid_until > $1)) municipalities
              from youth_region r
              join lateral (select name, display_name from region_name
                             where region_code = r.code and valid_from <= $1
                             order by valid_from desc limit 1) n on true
             where $2::varchar is null or r.code = $2
             order by r.code""";

    private final Pool pool;

    Regions(Pool pool) {
        this.pool = pool;
    }

    /** By code. */
    Uni<List<RegionView>> on(LocalDate day) {
        return query(day, null);
    }

    /** @return the region; fails with {@link NotFound} if there was none of that code on that day */
    Uni<RegionView> get(String code, LocalDate day) {
        return query(day, code)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("jeugdregio", code)));
    }

    private Uni<List<RegionView>> query(LocalDate day, String code) {
        return pool.preparedQuery(ON_DAY)
                .mapping(Regions::view)
                .execute(Tuple.of(day, code))
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
                row.getInteger("population"));
    }
}
