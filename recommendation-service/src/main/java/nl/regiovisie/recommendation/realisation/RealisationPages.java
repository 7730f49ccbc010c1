package nl.regiovisie.recommendation.realisation;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What came of answers, as readers see it. */
@ApplicationScoped
public class RealisationPages {

    private static final String ONE = "select " + RealisationView.COLUMNS
            + " from realisation z where z.review_id = $1 and z.recommendation_id = $2";

    private final Pool pool;

    RealisationPages(Pool pool) {
        this.pool = pool;
    }

    /** @return what a review tells of the answer to a recommendation, or null */
    public Uni<RealisationView> one(UUID review, UUID recommendation) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(review, recommendation))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .map(RealisationView::orNull)
                        .orElse(null));
    }
}
