package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.jointanswer.JointAnswerPages;
import nl.regiovisie.recommendation.support.SupportCount;

/** The work list of a review, by number: one query, and no more of each recommendation than a list shows. */
@ApplicationScoped
class WorkItems {

    /** An earlier answer to this very recommendation is a promise when it took it over, all or in part. */
    private static final String LISTED =
            "select r.id, r.number, r.title, r.theme, coalesce(t.name, r.theme) theme_name, "
                    + SupportCount.COLUMNS
                    + """
            , a.outcome, d.submitted, d.kept_by, z.review_id is not null realised, j.region_code is not null proposed,
                   coalesce(b.outcome in ('ACCEPTED', 'PARTIALLY_ACCEPTED'), false) promised
              from recommendation r
              left join theme t on t.id = r.theme
            """
                    + SupportCount.OF_RECOMMENDATION
                    + """

              left join assessment a on a.review_id = %1$s and a.recommendation_id = r.id
              left join answer_draft d on d.review_id = %1$s and d.recommendation_id = r.id and %2$s
              left join realisation z on z.review_id = %1$s and z.recommendation_id = r.id
              left join lateral (
                select x.outcome from assessment x join review v on v.id = x.review_id
                 where x.recommendation_id = r.id and x.municipality_code = %3$s and v.id <> %1$s and v.opened_at <= %4$s
                 order by v.opened_at desc, v.id limit 1) b on true
              left join joint_answer j on j.recommendation_id = r.id and j.region_code = %5$s and %2$s and %6$s\
            """;

    private static final String BY_NUMBER = " order by r.number limit ";

    private final Pool pool;
    private final ReviewAccess access;
    private final Caller caller;
    private final Today today;

    WorkItems(Pool pool, ReviewAccess access, Caller caller, Today today) {
        this.pool = pool;
        this.access = access;
        this.caller = caller;
        this.today = today;
    }

    Uni<Page<WorkItem>> page(ReviewOverview review, String cursor, int limit) {
        Conditions conditions = Covered.by(review, today.day());
        if (cursor != null) {
            conditions.and("r.number > ?", NumberCursor.decode(cursor));
        }
        String code = review.municipality().code();
        String municipality = conditions.bind(code);
        String region = conditions.bind(review.regionCode());
        String listed = LISTED.formatted(
                conditions.bind(review.id()),
                conditions.bind(access.isOwn(code)),
                municipality,
                conditions.bind(review.openedAt().atOffset(ZoneOffset.UTC)),
                region,
                JointAnswerPages.SEEN.formatted(municipality, region, conditions.bind(today.day())));
        return pool.preparedQuery(listed + conditions.where() + BY_NUMBER + (limit + 1))
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::item)
                        .toList())
                .map(items -> Page.of(
                        items,
                        limit,
                        last -> Cursor.encode(last.recommendation().number())));
    }

    private WorkItem item(Row row) {
        return new WorkItem(
                new WorkItem.Recommendation(
                        row.getUUID("id"),
                        row.getInteger("number"),
                        row.getString("title"),
                        new WorkItem.Theme(row.getString("theme"), row.getString("theme_name")),
                        SupportCount.of(row)),
                row.getString("outcome") == null ? null : Outcome.valueOf(row.getString("outcome")),
                row.getString("kept_by") == null
                        ? null
                        : new WorkItem.Draft(
                                row.getBoolean("submitted"),
                                row.getString("kept_by").equals(caller.subject())),
                row.getBoolean("promised"),
                row.getBoolean("realised"),
                row.getBoolean("proposed"));
    }
}
