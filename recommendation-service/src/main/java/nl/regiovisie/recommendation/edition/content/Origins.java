package nl.regiovisie.recommendation.edition.content;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.recommendation.edition.content.Content.Origin;

/** Reads where recommendations hold, and of which other series they are. */
@ApplicationScoped
class Origins {

    private static final String REGIONS = """
        select r.id, g.display_name shown from recommendation r join region g on g.code = any(r.region_codes)
         where r.id = any($1) and not r.national order by g.display_name, g.code\
        """;
    private static final String OTHERS = """
        select o.recommendation_id id, coalesce(s.name, o.series_id) shown
          from recommendation_of_series o left join series s on s.id = o.series_id
         where o.recommendation_id = any($1) and o.series_id <> $2 order by shown, o.series_id\
        """;

    private final Pool pool;

    Origins(Pool pool) {
        this.pool = pool;
    }

    /** @return of each of the recommendations; of none if it is about a region, where all of them hold */
    Uni<Map<UUID, Origin>> of(Extent extent, UUID[] recommendations) {
        if (extent.isRegion()) {
            return Uni.createFrom().item(Map.of());
        }
        return Uni.combine()
                .all()
                .unis(
                        names(REGIONS, Tuple.of(recommendations)),
                        names(OTHERS, Tuple.of(recommendations, extent.seriesId())))
                .with((regions, others) -> Arrays.stream(recommendations)
                        .collect(Collectors.toMap(
                                id -> id,
                                id -> new Origin(
                                        regions.getOrDefault(id, List.of()), others.getOrDefault(id, List.of())))));
    }

    private Uni<Map<UUID, List<String>>> names(String query, Tuple values) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows -> rows.stream()
                        .collect(groupingBy(
                                row -> row.getUUID("id"), mapping((Row row) -> row.getString("shown"), toList()))));
    }
}
