package nl.regiovisie.recommendation.similar;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Kept;

/** Counts the features of all texts. That takes a while, and changes little: it is done once in a minute at most. */
@ApplicationScoped
class Rarities {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final String COUNT = "select feature, count(*) texts from similar_feature group by feature";
    private static final String TEXTS = "select count(*) texts from similar_text";

    private final Pool pool;
    private final Kept<Rarity> rarity;

    Rarities(Pool pool, Clock clock) {
        this.pool = pool;
        rarity = new Kept<>(this::count, KEPT, clock);
    }

    Uni<Rarity> current() {
        return rarity.get();
    }

    private Uni<Rarity> count() {
        return Uni.combine()
                .all()
                .unis(pool.query(TEXTS).execute(), pool.query(COUNT).execute())
                .with((texts, counts) ->
                        new Rarity(texts.iterator().next().getLong("texts"), byFeature(counts.spliterator())));
    }

    private static Map<String, Long> byFeature(java.util.Spliterator<Row> rows) {
        return StreamSupport.stream(rows, false)
                .collect(toMap(row -> row.getString("feature"), row -> row.getLong("texts")));
    }
}
