package nl.regiovisie.recommendation.similar;

import static java.util.Comparator.comparingLong;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Texts that share what is rare in one text: enough of them to have the most similar among them. */
@ApplicationScoped
class Candidates {

    private static final int MOST = 100;

    /** Common features are left out when together they are in more texts than this: they cost most and tell least. */
    private static final long MOST_LOOKED_AT = 50_000;

    private static final String SHARING = """
            select c.id, c.text
              from (select f.contribution_id, sum(q.weight) weight
                      from unnest($1::varchar[], $2::float8[]) q(feature, weight)
                      join similar_feature f on f.feature = q.feature
                     group by f.contribution_id) shared
              join contribution c on c.id = shared.contribution_id
             where c.id <> $3
               and not exists (select from not_the_same n
                                where n.first_id = least(c.id, $3) and n.second_id = greatest(c.id, $3))
             order by shared.weight desc, c.id
             limit $4""";

    private final Pool pool;

    Candidates(Pool pool) {
        this.pool = pool;
    }

    /** @return the most promising first; never what an editor said is not the same */
    Uni<List<Candidate>> of(UUID id, Features features, Rarity rarity) {
        List<String> looked = lookedAt(features, rarity);
        Double[] weights = looked.stream()
                .map(feature ->
                        Math.pow(rarity.of(feature), 2) * features.weights().get(feature))
                .toArray(Double[]::new);
        return pool.preparedQuery(SHARING)
                .execute(Tuple.of(looked.toArray(String[]::new), weights, id, MOST))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Candidate(row.getUUID("id"), row.getString("text")))
                        .toList());
    }

    private static List<String> lookedAt(Features features, Rarity rarity) {
        List<String> rarestFirst = features.indexed().stream()
                .sorted(comparingLong(rarity::count).thenComparing(feature -> feature))
                .toList();
        List<String> looked = new ArrayList<>();
        long texts = 0;
        for (String feature : rarestFirst) {
            texts += rarity.count(feature);
            if (texts > MOST_LOOKED_AT && !looked.isEmpty()) {
                break;
            }
            looked.add(feature);
        }
        return looked;
    }

    record Candidate(UUID id, String text) {}
}
