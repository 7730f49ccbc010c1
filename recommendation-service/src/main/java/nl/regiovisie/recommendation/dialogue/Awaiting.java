package nl.regiovisie.recommendation.dialogue;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** In how many dialogues somebody is awaited. */
@ApplicationScoped
public class Awaiting {

    /** Dialogues {@code d} of a recommendation {@code r} that still holds. */
    static final String DIALOGUES =
            " from dialogue d join recommendation r on r.id = d.recommendation_id and r.status = 'PUBLISHED'";

    /**
     * A municipality where a body spoke last; a body where it takes part and the municipality spoke last. Two halves, so that
     * each finds its few by an index.
     */
    static final String MINE = """
        (d.recommendation_id, d.municipality_code) in (
          select w.recommendation_id, w.municipality_code from dialogue w
           where w.awaited = 'MUNICIPALITY' and w.municipality_code = any(?1)
          union
          select x.recommendation_id, x.municipality_code
            from reply x
            join dialogue w on w.recommendation_id = x.recommendation_id and w.municipality_code = x.municipality_code
           where w.awaited = 'BODY' and x.body_id = any(?2) and x.state = 'PUBLISHED')\
        """;

    private static final String COUNT = "select count(*)" + DIALOGUES + " where " + MINE.replace("?", "$");

    private final Pool pool;

    Awaiting(Pool pool) {
        this.pool = pool;
    }

    /**
     * @param municipalities CBS codes of those for which somebody speaks
     * @param bodies ids of those for which somebody speaks
     */
    public Uni<Integer> count(String[] municipalities, UUID[] bodies) {
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(municipalities, bodies))
                .map(rows -> rows.iterator().next().getInteger(0));
    }
}
