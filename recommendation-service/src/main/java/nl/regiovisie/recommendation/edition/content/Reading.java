package nl.regiovisie.recommendation.edition.content;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Rows of a query, as lists. */
final class Reading {

    private Reading() {}

    static Uni<List<Row>> rows(Pool pool, String query, Tuple values) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    static Map<UUID, List<Row>> byRecommendation(List<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.getUUID("recommendation_id")));
    }
}
