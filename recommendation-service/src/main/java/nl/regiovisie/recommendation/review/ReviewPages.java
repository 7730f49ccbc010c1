package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.platform.query.Conditions;

/** Reviews as their municipality and editors see them, the newest first. */
@ApplicationScoped
class ReviewPages {

    private static final String SHOWN = """
        select v.*, coalesce(m.name, v.municipality_code) municipality_name, a.answered, d.drafts, d.submitted,
               case when v.status = 'CLOSED' then a.answered
                    else (select count(*) from recommendation r
                           where r.status = 'PUBLISHED'
                             and (r.national or r.region_codes && line.codes)) end total
          from review v
         cross join lateral (select lineage(v.region_code, %s) codes offset 0) line
          left join municipality m on m.code = v.municipality_code
         cross join lateral (select count(*) answered
                               from assessment x join recommendation r on r.id = x.recommendation_id
                              where x.review_id = v.id and (v.status = 'CLOSED' or r.status = 'PUBLISHED')) a
         cross join lateral (select count(*) drafts, count(*) filter (where x.submitted) submitted
                               from answer_draft x join recommendation r on r.id = x.recommendation_id
                              where x.review_id = v.id and r.status = 'PUBLISHED') d\
        """;
    private static final String PLACE = "select municipality_code, region_code from review where id = $1";
    private static final String NEWEST_FIRST = " order by v.opened_at desc, v.id limit ";

    private final Pool pool;
    private final ReviewAccess access;
    private final Today today;

    ReviewPages(Pool pool, ReviewAccess access, Today today) {
        this.pool = pool;
        this.access = access;
        this.today = today;
    }

    /** @param municipalities whose reviews; null for all */
    Uni<Page<ReviewOverview>> page(Set<String> municipalities, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .and(
                        "v.municipality_code = any(?)",
                        municipalities == null ? null : municipalities.toArray(String[]::new));
        if (cursor != null) {
            after(conditions, Cursor.decode(cursor, 2));
        }
        return rows(conditions, NEWEST_FIRST + (limit + 1)).map(found -> Page.of(found, limit, ReviewPages::cursor));
    }

    /** @return fails with {@link NotFound} if there is none */
    Uni<ReviewOverview> one(UUID id) {
        return rows(new Conditions().and("v.id = ?", id), "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("beoordeling", id)));
    }

    /** @return fails with {@link NotFound} if there is none, and with {@link NotYours} if it is not for the caller */
    Uni<ReviewOverview> visible(UUID id) {
        return one(id).invoke(
                        review -> access.requireVisible(review.municipality().code()));
    }

    /** The region of a review; fails as {@link #visible} does. */
    Uni<String> region(UUID id) {
        return pool.preparedQuery(PLACE).execute(Tuple.of(id)).map(rows -> {
            Row row = rows.stream().findFirst().orElseThrow(() -> new NotFound("beoordeling", id));
            access.requireVisible(row.getString("municipality_code"));
            return row.getString("region_code");
        });
    }

    private Uni<List<ReviewOverview>> rows(Conditions conditions, String order) {
        String shown = SHOWN.formatted(conditions.bind(today.day()));
        return pool.preparedQuery(shown + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(ReviewPages::overview)
                        .toList());
    }

    private static String cursor(ReviewOverview last) {
        return Cursor.encode(last.openedAt(), last.id());
    }

    private static void after(Conditions conditions, List<String> last) {
        try {
            conditions.andAll(
                    "v.opened_at <= ?1 and (v.opened_at < ?1 or v.id > ?2)",
                    OffsetDateTime.parse(last.get(0)),
                    UUID.fromString(last.get(1)));
        } catch (DateTimeParseException | IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }

    private static ReviewOverview overview(Row row) {
        return new ReviewOverview(
                row.getUUID("id"),
                new ReviewOverview.Municipality(row.getString("municipality_code"), row.getString("municipality_name")),
                row.getString("region_code"),
                Occasion.valueOf(row.getString("occasion")),
                ReviewStatus.valueOf(row.getString("status")),
                row.getString("vision_version"),
                row.getLocalDate("due"),
                row.getLocalDate("publish_on"),
                row.getBoolean("confirmation"),
                row.getInteger("total"),
                row.getInteger("answered"),
                row.getInteger("drafts"),
                row.getInteger("submitted"),
                row.getOffsetDateTime("opened_at").toInstant(),
                row.getOffsetDateTime("closed_at") == null
                        ? null
                        : row.getOffsetDateTime("closed_at").toInstant(),
                row.getBoolean("example"),
                row.getInteger("version"));
    }
}
