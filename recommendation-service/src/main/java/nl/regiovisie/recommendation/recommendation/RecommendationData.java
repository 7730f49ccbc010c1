package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.opendata.Column;
import nl.regiovisie.platform.opendata.Dataset;

/** All recommendations that are or were public as open data, by number. */
@ApplicationScoped
@Priority(2)
class RecommendationData implements Dataset {

    private static final int PAGE = 200;
    private static final String PUBLIC = """
        select r.*, s.number successor_number,
               (select count(*)::int from recommendation_source c where c.recommendation_id = r.id) sources
          from recommendation r left join recommendation s on s.id = r.successor_id
         where r.number > $1 and ($2::varchar is null or r.national or r.region_codes @> array[$2::varchar])
         order by r.number limit\s""" + (PAGE + 1);
    private static final List<Column> COLUMNS = List.of(
            Column.number("nummer"),
            Column.text("id"),
            Column.text("titel"),
            Column.text("tekst"),
            Column.text("thema"),
            Column.flag("landelijk"),
            Column.list("regio_codes"),
            Column.number("bijdragen"),
            Column.text("status"),
            Column.moment("openbaar_sinds"),
            Column.moment("geldt_niet_sinds"),
            Column.text("reden_van_einde"),
            Column.number("opgevolgd_door"),
            Column.flag("voorbeeld"));

    private final Pool pool;

    RecommendationData(Pool pool) {
        this.pool = pool;
    }

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Uni<Page<List<Object>>> rows(String region, String cursor) {
        return pool.preparedQuery(PUBLIC)
                .execute(Tuple.of(cursor == null ? 0 : Integer.valueOf(cursor), region))
                .map(rows -> Page.of(
                        rows.stream().map(RecommendationData::row).toList(),
                        PAGE,
                        last -> last.get(0).toString()));
    }

    private static List<Object> row(Row row) {
        return Arrays.asList(
                row.getInteger("number"),
                row.getUUID("id"),
                row.getString("title"),
                row.getString("text"),
                row.getString("theme"),
                row.getBoolean("national"),
                List.of(row.getArrayOfStrings("region_codes")),
                row.getInteger("sources"),
                row.getString("status"),
                moment(row, "published_at"),
                moment(row, "ended_at"),
                row.getString("end_reason"),
                row.getInteger("successor_number"),
                row.getBoolean("example"));
    }

    private static Object moment(Row row, String column) {
        OffsetDateTime moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }
}
