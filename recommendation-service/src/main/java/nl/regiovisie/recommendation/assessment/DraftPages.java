package nl.regiovisie.recommendation.assessment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.identity.Caller;

/** What a municipality still works at, as its own people see it. */
@ApplicationScoped
public class DraftPages {

    private static final String OF_REVIEW = "select recommendation_id from answer_draft where review_id = $1";
    private static final String ONE = """
        select content, kept_by, kept_at, submitted, version from answer_draft
         where review_id = $1 and recommendation_id = $2\
        """;

    private final Pool pool;
    private final AnswerJson json;
    private final Caller caller;

    DraftPages(Pool pool, AnswerJson json, Caller caller) {
        this.pool = pool;
        this.json = json;
        this.caller = caller;
    }

    /** @return those that somebody works at in a review, by recommendation */
    public Uni<Set<UUID>> ofReview(UUID review) {
        return pool.preparedQuery(OF_REVIEW)
                .execute(Tuple.of(review))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> row.getUUID("recommendation_id"))
                        .collect(Collectors.toSet()));
    }

    /** @return the one about a recommendation, or null */
    public Uni<DraftView> one(UUID review, UUID recommendation) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(review, recommendation))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(this::view)
                        .orElse(null));
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
