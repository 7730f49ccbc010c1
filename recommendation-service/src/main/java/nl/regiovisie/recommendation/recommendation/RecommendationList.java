package nl.regiovisie.recommendation.recommendation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.recommendation.reach.Tallies;
import nl.regiovisie.recommendation.reach.Tally;
import nl.regiovisie.recommendation.recommendation.RecommendationStatus.Reader;
import nl.regiovisie.recommendation.support.SupportCount;

/** Lists of recommendations: two queries a page, and no more of each than a list shows. */
@ApplicationScoped
class RecommendationList {

    private static final String LISTED = "select r.id, r.number, r.asked_number, r.status, r.title, r.theme,"
            + " coalesce(t.name, r.theme) theme_name, r.national, r.region_codes, r.topics, r.round_until, r.published_at, r.example,"
            + " r.version, "
            + SupportCount.COLUMNS
            + " from recommendation r left join theme t on t.id = r.theme"
            + SupportCount.OF_RECOMMENDATION;

    private final Pool pool;
    private final Tallies tallies;

    RecommendationList(Pool pool, Tallies tallies) {
        this.pool = pool;
        this.tallies = tallies;
    }

    Uni<Page<RecommendationOverview>> page(RecommendationFilter filter, Reader reader) {
        var conditions = filter.conditions(reader);
        return pool.preparedQuery(LISTED + conditions.where() + filter.order().sql(filter.limit() + 1))
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(rows -> Page.of(rows, filter.limit(), filter.order()::cursor))
                .chain(page -> answered(page.items()).map(items -> new Page<>(items, page.next())));
    }

    private Uni<List<RecommendationOverview>> answered(List<Row> rows) {
        return tallies.of(rows.stream().map(row -> row.getUUID("id")).toList())
                .map(answers -> rows.stream().map(row -> overview(row, answers)).toList());
    }

    private static RecommendationOverview overview(Row row, Map<UUID, Tally> answers) {
        OffsetDateTime published = row.getOffsetDateTime("published_at");
        return new RecommendationOverview(
                row.getUUID("id"),
                row.getInteger("number"),
                row.getInteger("asked_number"),
                RecommendationStatus.valueOf(row.getString("status")),
                row.getString("title"),
                new RecommendationView.Theme(row.getString("theme"), row.getString("theme_name")),
                List.of(row.getArrayOfStrings("topics")),
                row.getBoolean("national"),
                List.of(row.getArrayOfStrings("region_codes")),
                SupportCount.of(row),
                answers.get(row.getUUID("id")),
                row.getLocalDate("round_until"),
                published == null ? null : published.toInstant(),
                row.getBoolean("example"),
                row.getInteger("version"));
    }
}
