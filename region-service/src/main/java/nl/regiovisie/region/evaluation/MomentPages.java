package nl.regiovisie.region.evaluation;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.region.evaluation.MomentView.AnswerView;
import nl.regiovisie.region.evaluation.MomentView.QuestionView;

/** The evaluation moments, for those who read them. */
@ApplicationScoped
class MomentPages {

    private static final String MOMENTS = """
            select m.*,
                   coalesce((select json_agg(json_build_object('id', q.id, 'text', q.text) order by q.position)
                      from evaluation_question q where q.moment_id = m.id), '[]') questions,
                   (select count(distinct a.body_id) from evaluation_answer a where a.moment_id = m.id) bodies,
                   coalesce((select json_agg(json_build_object(
                                'questionId', a.question_id, 'bodyId', a.body_id, 'text', a.text)
                              order by a.answered_at, a.body_id)
                      from evaluation_answer a where a.moment_id = m.id), '[]') answers
              from evaluation_moment m
             where ($1::uuid is null or m.id = $1) and ($2::varchar is null or m.version_id = $2)
               and ($3::varchar is null or m.region_code = $3)
               and ($4::uuid[] is null or m.status = 'PREPARED' and exists (
                    select from participation_body b where b.id = any($4) and m.region_code = any(b.region_codes)))
             order by m.on_day, m.id
             limit 200""";

    private final Pool pool;

    MomentPages(Pool pool) {
        this.pool = pool;
    }

    /** @return with all answers, whoever asks; fails with {@link NotFound} if there is none */
    Uni<MomentView> get(UUID id) {
        return query(id, null, null, null)
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("evaluatiemoment", id)));
    }

    /**
     * By day, with all answers. A region has a few in ten years.
     *
     * @param versionId null for any version
     * @param regionCode null for any region
     * @param asked only those that ask one of these bodies something now; null for all
     */
    Uni<List<MomentView>> of(String versionId, String regionCode, UUID[] asked) {
        return query(null, versionId, regionCode, asked);
    }

    private Uni<List<MomentView>> query(UUID id, String versionId, String regionCode, UUID[] asked) {
        return pool.preparedQuery(MOMENTS)
                .execute(Tuple.of(id, versionId, regionCode, asked))
                .map(rows -> rows.stream().map(MomentPages::view).toList());
    }

    private static MomentView view(Row row) {
        return new MomentView(
                row.getUUID("id"),
                row.getString("version_id"),
                row.getString("region_code"),
                MomentKind.valueOf(row.getString("kind")),
                MomentStatus.valueOf(row.getString("status")),
                row.getLocalDate("on_day"),
                row.getLocalTime("starts"),
                row.getInteger("minutes"),
                row.getString("title"),
                row.getString("place"),
                row.getString("clients_how"),
                each(row.getJsonArray("questions"), MomentPages::question),
                row.getInteger("bodies"),
                each(row.getJsonArray("answers"), MomentPages::answer),
                row.getString("outcome"),
                row.getString("cancelled_because"),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static QuestionView question(JsonObject json) {
        return new QuestionView(UUID.fromString(json.getString("id")), json.getString("text"));
    }

    private static AnswerView answer(JsonObject json) {
        return new AnswerView(
                UUID.fromString(json.getString("questionId")),
                UUID.fromString(json.getString("bodyId")),
                json.getString("text"));
    }

    private static <T> List<T> each(JsonArray items, Function<JsonObject, T> view) {
        return items.stream().map(JsonObject.class::cast).map(view).toList();
    }
}
