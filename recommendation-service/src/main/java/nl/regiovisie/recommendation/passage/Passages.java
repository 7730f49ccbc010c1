package nl.regiovisie.recommendation.passage;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What an answer can point at. */
@ApplicationScoped
public class Passages {

    private static final String OF_REGION = """
        select split_part(s.id, '/', 2) item_code, s.title,
               json_agg(json_build_object('id', p.id, 'text', p.text) order by p.position) passages
          from vision_section s
          join vision_passage p on p.section_id = s.id
         where s.version_id = (select version_id from vision_section where region_code = $1
                                order by split_part(version_id, '-v', 2)::integer desc limit 1)
         group by s.id
         order by s.position, s.id\
        """;

    private final Pool pool;

    Passages(Pool pool) {
        this.pool = pool;
    }

    /** Of the newest version that everyone may read, in the order of the checklist; none while there is no such text. */
    public Uni<List<SectionView>> of(String regionCode) {
        return pool.preparedQuery(OF_REGION)
                .execute(Tuple.of(regionCode))
                .map(rows -> rows.stream().map(Passages::section).toList());
    }

    private static SectionView section(Row row) {
        return new SectionView(
                row.getString("item_code"), row.getString("title"), passages(row.getJsonArray("passages")));
    }

    private static List<SectionView.Passage> passages(JsonArray passages) {
        return passages.stream()
                .map(JsonObject.class::cast)
                .map(json -> new SectionView.Passage(UUID.fromString(json.getString("id")), json.getString("text")))
                .toList();
    }
}
