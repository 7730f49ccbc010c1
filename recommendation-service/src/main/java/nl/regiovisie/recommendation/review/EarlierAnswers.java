package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.recommendation.assessment.Action;
import nl.regiovisie.recommendation.assessment.MunicipalityName;
import nl.regiovisie.recommendation.assessment.Outcome;

/** What a municipality answered before, to hold beside what it answers now. */
@ApplicationScoped
class EarlierAnswers {

    /**
     * An answer to what a recommendation took the place of stands beside it too, as does one of a municipality that became
     * part of this one; the own answer to the recommendation itself goes before both.
     */
    private static final String BEFORE = """
        with recursive own(code) as (
          select $1::varchar
          union
          select m.code from municipality m join own o on m.successor = o.code),
        line(id) as (
          select $4::uuid
          union
          select r.id from recommendation r join line l on r.successor_id = l.id),
        said as (
          select a.*, v.occasion, v.vision_version, v.opened_at
            from review v join assessment a on a.review_id = v.id
           where v.municipality_code in (select code from own) and v.id <> $2 and v.opened_at <= $3
             and a.recommendation_id in (select id from line))
        select a.review_id, a.occasion, a.vision_version, a.outcome, a.rationale, a.answered_at,
               coalesce((select json_agg(json_build_object('text', c.text, 'owner', c.owner, 'quarter', c.quarter)
                                         order by c.position)
                           from assessment_action c
                          where c.review_id = a.review_id and c.recommendation_id = a.recommendation_id), '[]') actions,
               case when p.id <> $4 then p.id end predecessor, p.number, p.title,
               case when a.municipality_code <> $1 then a.municipality_code end other_code,
               coalesce(m.name, a.municipality_code) other_name
          from said a
          join recommendation p on p.id = a.recommendation_id
          left join municipality m on m.code = a.municipality_code
         order by p.id <> $4, a.municipality_code <> $1, a.opened_at desc, a.review_id
         limit 1\
        """;

    private final Pool pool;

    EarlierAnswers(Pool pool) {
        this.pool = pool;
    }

    /** @return what it answered to a recommendation in the review that was opened last before this one; or null */
    Uni<EarlierAnswer> before(ReviewOverview review, UUID recommendation) {
        return pool.preparedQuery(BEFORE)
                .execute(Tuple.of(
                        review.municipality().code(),
                        review.id(),
                        review.openedAt().atOffset(ZoneOffset.UTC),
                        recommendation))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(EarlierAnswers::answer)
                        .orElse(null));
    }

    private static EarlierAnswer answer(Row row) {
        List<Action> actions = row.getJsonArray("actions").stream()
                .map(JsonObject.class::cast)
                .map(json -> new Action(json.getString("text"), json.getString("owner"), json.getString("quarter")))
                .toList();
        UUID predecessor = row.getUUID("predecessor");
        return new EarlierAnswer(
                row.getUUID("review_id"),
                Occasion.valueOf(row.getString("occasion")),
                row.getString("vision_version"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("rationale"),
                actions,
                row.getOffsetDateTime("answered_at").toInstant(),
                predecessor == null
                        ? null
                        : new EarlierAnswer.Predecessor(predecessor, row.getInteger("number"), row.getString("title")),
                MunicipalityName.orNull(row.getString("other_code"), row.getString("other_name")));
    }
}
