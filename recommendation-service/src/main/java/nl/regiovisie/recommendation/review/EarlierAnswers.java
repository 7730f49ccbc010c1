package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.Outcome;

/** What a municipality answered before, to hold beside what it answers now. */
@ApplicationScoped
class EarlierAnswers {

    private static final String BEFORE = """
        select distinct on (a.recommendation_id)
               a.recommendation_id, v.id, v.occasion, v.vision_version, a.outcome, a.rationale, a.answered_at,
               coalesce((select json_agg(json_build_object('text', c.text, 'owner', c.owner, 'quarter', c.quarter)
                                         order by c.position)
                           from assessment_action c
                          where c.review_id = a.review_id and c.recommendation_id = a.recommendation_id), '[]') actions
          from review v
          join assessment a on a.review_id = v.id
         where v.municipality_code = $1 and v.id <> $2 and v.opened_at <= $3
         order by a.recommendation_id, v.opened_at desc, v.id\
        """;

    private final Pool pool;

    EarlierAnswers(Pool pool) {
        this.pool = pool;
    }

    /** @return by recommendation, of the review that was opened last before this one */
    Uni<Map<UUID, EarlierAnswer>> before(ReviewOverview review) {
        return pool.preparedQuery(BEFORE)
                .execute(Tuple.of(
                        review.municipality().code(),
                        review.id(),
                        review.openedAt().atOffset(ZoneOffset.UTC)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getUUID("recommendation_id"), EarlierAnswers::answer)));
    }

    private static EarlierAnswer answer(Row row) {
        List<Action> actions = row.getJsonArray("actions").stream()
                .map(JsonObject.class::cast)
                .map(json -> new Action(json.getString("text"), json.getString("owner"), json.getString("quarter")))
                .toList();
        return new EarlierAnswer(
                row.getUUID("id"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("vision_version"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("rationale"),
                actions,
                row.getOffsetDateTime("answered_at").toInstant());
    }
}
