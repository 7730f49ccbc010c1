package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.region.classification.MunicipalityView.MembershipView;
import nl.regiovisie.region.classification.MunicipalityView.Successor;

/** The municipalities, on a day and through time. */
@ApplicationScoped
class Municipalities {

    private static final String ON_DAY = """
            select u.code, n.name, m.region_code, m.valid_from, m.valid_until
              from municipality u join membership m on m.municipality_code = u.code
              join lateral (select name, search_name from municipality_name
                             where municipality_code = u.code and valid_from <= $1
                             order by valid_from desc limit 1) n on true
             where m.valid_from <= $1 and (m.valid_until is null or m.valid_until > $1)""";

    private static final String IN_REGION = ON_DAY + " and m.region_code = $2 order by n.search_name, u.code";

    private static final String BY_NAME = ON_DAY + """
             and starts_with(n.search_name, $2) and (n.search_name, u.code) > ($3, $4)
             order by n.search_name, u.code limit $5""";

    private static final String THROUGH_TIME = """
            select u.code, u.name, m.region_code, m.valid_from, m.valid_until, s.code successor, s.name successor_name
              from municipality u
              join membership m on m.municipality_code = u.code
              left join municipality s on s.code = u.successor
             where u.code = $1
             order by m.valid_from""";

    private final Pool pool;

    Municipalities(Pool pool) {
        this.pool = pool;
    }

    /** By name; empty if there is no such region. */
    Uni<List<MunicipalityOnDay>> in(String regionCode, LocalDate day) {
        return query(IN_REGION, Tuple.of(day, regionCode));
    }

    /**
     * By name.
     *
     * @param name begin of the name, accents and capitals do not matter; empty for all
     * @param after where the page before ended
     * @param limit at most so many
     */
    Uni<List<MunicipalityOnDay>> named(String name, LocalDate day, MunicipalityPlace after, int limit) {
        return query(BY_NAME, Tuple.of(day, SearchName.of(name), after.searchName(), after.code(), limit));
    }

    /** @return the municipality; fails with {@link NotFound} if there never was one of that code */
    Uni<MunicipalityView> get(String code) {
        return pool.preparedQuery(THROUGH_TIME).execute(Tuple.of(code)).map(rows -> throughTime(code, rows));
    }

    private Uni<List<MunicipalityOnDay>> query(String sql, Tuple parameters) {
        return pool.preparedQuery(sql)
                .mapping(Municipalities::onDay)
                .execute(parameters)
                .map(rows -> rows.stream().toList());
    }

    private static MunicipalityOnDay onDay(Row row) {
        MembershipView membership = membership(row);
        return new MunicipalityOnDay(
                row.getString("code"),
                row.getString("name"),
                membership.regionCode(),
                membership.validFrom(),
                membership.validUntil());
    }

    private static MunicipalityView throughTime(String code, RowSet<Row> rows) {
        List<MembershipView> memberships =
                rows.stream().map(Municipalities::membership).toList();
        return rows.stream()
                .reduce((earlier, last) -> last)
                .map(last -> new MunicipalityView(code, last.getString("name"), memberships, successor(last)))
                .orElseThrow(() -> new NotFound("gemeente", code));
    }

    private static MembershipView membership(Row row) {
        return new MembershipView(
                row.getString("region_code"), row.getLocalDate("valid_from"), row.getLocalDate("valid_until"));
    }

    private static Successor successor(Row last) {
        String code = last.getString("successor");
        return code == null
                ? null
                : new Successor(code, last.getString("successor_name"), last.getLocalDate("valid_until"));
    }
}
