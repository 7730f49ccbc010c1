package nl.regiovisie.recommendation.realisation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What came of answers, as readers see it. */
@ApplicationScoped
public class RealisationPages {

    private static final String OF_REVIEW =
            "select z.recommendation_id, " + RealisationView.COLUMNS + " from realisation z where z.review_id = $1";

    private final Pool pool;

    RealisationPages(Pool pool) {
        this.pool = pool;
    }

    /** @return what a review tells, by recommendation */
    public Uni<Map<UUID, RealisationView>> ofReview(UUID review) {
        return pool.preparedQuery(OF_REVIEW)
                .execute(Tuple.of(review))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .collect(Collectors.toMap(row -> row.getUUID("recommendation_id"), RealisationView::orNull)));
    }
}
