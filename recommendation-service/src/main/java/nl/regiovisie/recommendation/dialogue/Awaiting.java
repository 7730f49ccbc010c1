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

    /** A municipality where a body spoke last; a body where it takes part and the municipality spoke last. */
    static final String MINE = ofCaller("MUNICIPALITY", "BODY");

    /** A municipality where it spoke last; a body where it takes part and a body spoke last. */
    static final String THEIRS = ofCaller("BODY", "MUNICIPALITY");

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

    /**
     * Two halves, so that each finds its few by an index.
     *
     * @param underOwnAnswers who is awaited where the caller speaks for the municipality
     * @param elsewhere who is awaited where the caller speaks for a body
     */
    private static String ofCaller(String underOwnAnswers, String elsewhere) {
        return """
            (d.recommendation_id, d.municipality_code) in (
              select w.recommendation_id, w.municipality_code from dialogue w
               where w.awaited = '%s' and w.municipality_code = any(?1)
              union
              select x.recommendation_id, x.municipality_code
                from reply x
                join dialogue w on w.recommendation_id = x.recommendation_id and w.municipality_code = x.municipality_code
               where w.awaited = '%s' and x.body_id = any(?2) and x.state = 'PUBLISHED')\
            """.formatted(underOwnAnswers, elsewhere);
    }
}
