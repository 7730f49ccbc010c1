package nl.regiovisie.recommendation.jointanswer;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.assessment.AnswerJson;
import nl.regiovisie.recommendation.assessment.MunicipalityName;

/** Proposals as the municipalities of their region see them. */
@ApplicationScoped
public class JointAnswerPages {

    /** Whether municipality %1$s may see what is proposed to region %2$s, as it is in it on day %3$s. */
    public static final String SEEN = """
        exists (select from membership s
                 where s.municipality_code = %1$s and s.region_code = %2$s
                   and s.valid_from <= %3$s and (s.valid_until is null or s.valid_until > %3$s))\
        """;

    private static final String SHOWN = """
        select j.recommendation_id, j.municipality_code, coalesce(m.name, j.municipality_code) municipality_name,
               j.content, j.proposed_at, j.version
          from joint_answer j left join municipality m on m.code = j.municipality_code\
        """;

    private final Pool pool;
    private final AnswerJson json;
    private final Today today;

    JointAnswerPages(Pool pool, AnswerJson json, Today today) {
        this.pool = pool;
        this.json = json;
        this.today = today;
    }

    Uni<Page<JointAnswerView>> page(String region, String cursor, int limit) {
        Conditions conditions = new Conditions().and("j.region_code = ?", region);
        if (cursor != null) {
            conditions.and("j.recommendation_id > ?", after(cursor));
        }
        return rows(conditions, " order by j.recommendation_id limit " + (limit + 1))
                .map(found -> Page.of(found, limit, last -> Cursor.encode(last.recommendationId())));
    }

    /** @return null if there is none, or the municipality is not in the region today */
    public Uni<JointAnswerView> seen(String municipality, String region, UUID recommendation) {
        Conditions conditions =
                new Conditions().and("j.region_code = ?", region).and("j.recommendation_id = ?", recommendation);
        String seen = SEEN.formatted(conditions.bind(municipality), "j.region_code", conditions.bind(today.day()));
        return rows(conditions.and(seen), "")
                .map(found -> found.stream().findFirst().orElse(null));
    }

    /** @return null if there is none */
    Uni<JointAnswerView> one(String region, UUID recommendation) {
        return rows(
                        new Conditions()
                                .and("j.region_code = ?", region)
                                .and("j.recommendation_id = ?", recommendation),
                        "")
                .map(found -> found.stream().findFirst().orElse(null));
    }

    private Uni<List<JointAnswerView>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::view)
                        .toList());
    }

    private JointAnswerView view(Row row) {
        return new JointAnswerView(
                row.getUUID("recommendation_id"),
                new MunicipalityName(row.getString("municipality_code"), row.getString("municipality_name")),
                json.read(row.getString("content")),
                row.getOffsetDateTime("proposed_at").toInstant(),
                row.getInteger("version"));
    }

    private static UUID after(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException nonsense) {
            throw Cursor.invalid();
        }
    }
}
