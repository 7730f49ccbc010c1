package nl.regiovisie.recommendation.reach;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.AssessmentPages;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.assessment.PassageView;
import nl.regiovisie.recommendation.realisation.RealisationView;
import nl.regiovisie.recommendation.turn.Turn;

/** All municipalities that a recommendation reaches, by name, each with its newest answer: three queries a page. */
@ApplicationScoped
public class MunicipalityAnswers {

    private static final String EXISTS =
            "select exists (select from recommendation where id = $1 and (number is not null or $2))";
    private static final String REACHED =
            "select h.code, h.name, h.sort_name, h.region_code, a.review_id, a.version, a.outcome, a.rationale, a.copied_from,"
                    + " a.answered_at, "
                    + MunicipalityName.OF_COPY + ", " + RealisationView.COLUMNS + ", " + Turn.COLUMNS + ", "
                    + PassageView.OF_ASSESSMENT
                    + """

                    from recommendation r
                    join municipality_on(%s) h on r.national and not h.ended or h.region_code = any(r.region_codes)
                    left join lateral (
                      select * from public_assessment(%s) where recommendation_id = r.id and municipality_code = h.code
                       order by answered_at desc, review_id limit 1) a on true
                    left join lateral (
                      select * from public_realisation(%s) where recommendation_id = r.id and municipality_code = h.code
                       order by told_at desc, review_id limit 1) z on true
                    left join dialogue d
                      on d.recommendation_id = r.id and d.municipality_code = h.code and r.status = 'PUBLISHED'\
                    """;
    private static final String ONCE = """
        not (h.ended and exists (select from municipality_on(%s) o
                                  where o.code = h.code and not o.ended and o.region_code = any(r.region_codes)))\
        """;
    private static final String BY_NAME = " order by h.sort_name, h.code limit ";

    /** More than any region has municipalities. */
    private static final int REGION = 200;

    private final Pool pool;
    private final AssessmentPages assessments;
    private final Today today;

    MunicipalityAnswers(Pool pool, AssessmentPages assessments, Today today) {
        this.pool = pool;
        this.assessments = assessments;
        this.today = today;
    }

    /**
     * @param region only the municipalities of this region; null for all
     * @param municipality only this one; null for all
     * @param drafts whether the caller may see drafts
     * @return fails with {@link NotFound} if there is no recommendation that the caller may see
     */
    Uni<Page<MunicipalityAnswer>> page(
            UUID recommendation, String region, String municipality, boolean drafts, String cursor, int limit) {
        return requireVisible(recommendation, drafts)
                .chain(() -> reached(recommendation, region, municipality, cursor, limit))
                .map(rows -> Page.of(rows, limit, MunicipalityAnswers::cursor))
                .chain(page -> answers(recommendation, page.items()).map(answers -> new Page<>(answers, page.next())));
    }

    /** The municipalities of a region, for whoever may see the recommendation. */
    public Uni<List<MunicipalityAnswer>> ofRegion(UUID recommendation, String region) {
        return reached(recommendation, region, null, null, REGION).chain(rows -> answers(recommendation, rows));
    }

    private Uni<Void> requireVisible(UUID recommendation, boolean drafts) {
        return pool.preparedQuery(EXISTS)
                .execute(Tuple.of(recommendation, drafts))
                .invoke(rows -> refuseUnless(rows.iterator().next().getBoolean(0), recommendation))
                .replaceWithVoid();
    }

    private Uni<List<Row>> reached(UUID recommendation, String region, String municipality, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("r.id = ?", recommendation)
                .and("h.region_code = ?", region)
                .and("h.code = ?", municipality);
        if (cursor != null) {
            List<String> last = Cursor.decode(cursor, 2);
            conditions.andAll("(h.sort_name, h.code) > (?1, ?2)", last.get(0), last.get(1));
        }
        String day = conditions.bind(today.day());
        if (region == null) {
            conditions.and(ONCE.formatted(day));
        }
        String from = REACHED.formatted(day, day, day);
        return pool.preparedQuery(from + conditions.where() + BY_NAME + (limit + 1))
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    private static List<UUID> reviews(List<Row> rows) {
        return rows.stream()
                .map(row -> row.getUUID("review_id"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String cursor(Row last) {
        return Cursor.encode(last.getString("sort_name"), last.getString("code"));
    }

    private Uni<List<MunicipalityAnswer>> answers(UUID recommendation, List<Row> rows) {
        return assessments
                .actions(recommendation, reviews(rows))
                .map(actions -> rows.stream().map(row -> answer(row, actions)).toList());
    }

    private static MunicipalityAnswer answer(Row row, Map<UUID, List<Action>> actions) {
        UUID review = row.getUUID("review_id");
        return new MunicipalityAnswer(
                new MunicipalityAnswer.Municipality(row.getString("code"), row.getString("name")),
                row.getString("region_code"),
                review,
                row.getInteger("version"),
                review == null ? null : Outcome.valueOf(row.getString("outcome")),
                row.getString("rationale"),
                review == null ? List.of() : actions.getOrDefault(review, List.of()),
                PassageView.all(row.getJsonArray("passages")),
                MunicipalityName.orNull(row.getString("copied_from"), row.getString("copied_from_name")),
                review == null ? null : row.getOffsetDateTime("answered_at").toInstant(),
                RealisationView.orNull(row),
                Turn.orNull(row));
    }

    private static void refuseUnless(boolean visible, UUID recommendation) {
        if (!visible) {
            throw new NotFound("aanbeveling", recommendation);
        }
    }
}
