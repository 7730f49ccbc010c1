package nl.regiovisie.recommendation.edition.content;

import static nl.regiovisie.recommendation.edition.content.Reading.byRecommendation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what municipalities answered, what they promised, and what came of it. */
@ApplicationScoped
class AnswerRows {

    private static final String ANSWERS = """
        select distinct on (a.recommendation_id, a.municipality_code)
               a.recommendation_id, a.municipality_code, a.review_id, a.outcome, a.rationale, a.answered_at, a.example,
               coalesce(c.name, a.copied_from) copied_from
          from public_assessment($3) a
          left join municipality c on c.code = a.copied_from
         where a.recommendation_id = any($1) and a.municipality_code = any($2)
         order by a.recommendation_id, a.municipality_code, a.answered_at desc, a.review_id\
        """;
    private static final String ACTIONS = """
        select review_id, recommendation_id, text, owner, quarter from assessment_action
         where recommendation_id = any($1) and review_id = any($2)
         order by review_id, recommendation_id, position\
        """;
    private static final String REALISATIONS = """
        select distinct on (z.recommendation_id, z.municipality_code)
               z.recommendation_id, z.municipality_code, z.state, z.explanation, z.told_at
          from public_realisation($3) z
         where z.recommendation_id = any($1) and z.municipality_code = any($2)
         order by z.recommendation_id, z.municipality_code, z.told_at desc, z.review_id\
        """;

    private final Pool pool;

    AnswerRows(Pool pool) {
        this.pool = pool;
    }

    Uni<Answers> of(UUID[] recommendations, List<Row> municipalities, LocalDate day) {
        String[] codes =
                municipalities.stream().map(row -> row.getString("code")).toArray(String[]::new);
        Tuple whose = Tuple.of(recommendations, codes, day);
        return Uni.combine()
                .all()
                .unis(Reading.rows(pool, ANSWERS, whose), Reading.rows(pool, REALISATIONS, whose))
                .asTuple()
                .chain(found -> Reading.rows(pool, ACTIONS, Tuple.of(recommendations, reviews(found.getItem1())))
                        .map(actions -> new Answers(
                                byRecommendation(found.getItem1()),
                                byRecommendation(actions),
                                byRecommendation(found.getItem2()))));
    }

    /** Everything by the id of the recommendation. */
    record Answers(Map<UUID, List<Row>> given, Map<UUID, List<Row>> actions, Map<UUID, List<Row>> realisations) {}

    private static UUID[] reviews(List<Row> answers) {
        return answers.stream().map(row -> row.getUUID("review_id")).distinct().toArray(UUID[]::new);
    }
}
