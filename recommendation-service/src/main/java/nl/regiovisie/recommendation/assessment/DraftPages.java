package nl.regiovisie.recommendation.assessment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.identity.Caller;

/** What a municipality still works at, as its own people see it. */
@ApplicationScoped
public class DraftPages {

    private static final String OF_REVIEW = """
        select recommendation_id, content, kept_by, kept_at, submitted, version from answer_draft
         where review_id = $1\
        """;

    private final Pool pool;
    private final AnswerJson json;
    private final Caller caller;

    DraftPages(Pool pool, AnswerJson json, Caller caller) {
        this.pool = pool;
        this.json = json;
        this.caller = caller;
    }

    /** @return those that a review has, by recommendation */
    public Uni<Map<UUID, DraftView>> ofReview(UUID review) {
        return pool.preparedQuery(OF_REVIEW)
                .execute(Tuple.of(review))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getUUID("recommendation_id"), this::view)));
    }

    private DraftView view(Row row) {
        return new DraftView(
                json.read(row.getString("content")),
                row.getBoolean("submitted"),
                row.getString("kept_by").equals(caller.subject()),
                row.getOffsetDateTime("kept_at").toInstant(),
                row.getInteger("version"));
    }
}
