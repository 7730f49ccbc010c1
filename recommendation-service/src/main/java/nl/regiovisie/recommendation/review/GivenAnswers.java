package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.assessment.AssessmentPages;

/** What a review answered, by number of the recommendation: three queries a page. */
@ApplicationScoped
class GivenAnswers {

    private static final String ANSWERED = """
        select r.id, r.number, r.title from assessment a join recommendation r on r.id = a.recommendation_id\
        """;
    private static final String BY_NUMBER = " order by r.number limit ";

    private final Pool pool;
    private final AssessmentPages assessments;

    GivenAnswers(Pool pool, AssessmentPages assessments) {
        this.pool = pool;
        this.assessments = assessments;
    }

    Uni<Page<GivenAnswer>> page(UUID review, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("a.review_id = ?", review)
                .and("r.number > ?", cursor == null ? null : NumberCursor.decode(cursor));
        return pool.preparedQuery(ANSWERED + conditions.where() + BY_NUMBER + (limit + 1))
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(GivenAnswers::recommendation)
                        .toList())
                .map(found -> Page.of(found, limit, last -> Cursor.encode(last.number())))
                .chain(page -> with(review, page));
    }

    private Uni<Page<GivenAnswer>> with(UUID review, Page<GivenAnswer.Recommendation> page) {
        List<UUID> ids =
                page.items().stream().map(GivenAnswer.Recommendation::id).toList();
        return assessments
                .these(review, ids)
                .map(answers -> new Page<>(
                        page.items().stream()
                                .map(one -> new GivenAnswer(one, answers.get(one.id())))
                                .toList(),
                        page.next()));
    }

    private static GivenAnswer.Recommendation recommendation(Row row) {
        return new GivenAnswer.Recommendation(row.getUUID("id"), row.getInteger("number"), row.getString("title"));
    }
}
