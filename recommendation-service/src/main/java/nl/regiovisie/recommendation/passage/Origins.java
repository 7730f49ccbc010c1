package nl.regiovisie.recommendation.passage;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.platform.Today;
import nl.regiovisie.recommendation.assessment.Outcome;

/** Finds the public recommendations whose answers point at the passages of a version. The newest answer counts. */
@ApplicationScoped
class Origins {

    private static final String OF_VERSION = """
        select p.id passage, r.id, r.number, r.title, a.municipality_code, m.name, a.outcome
          from vision_section s
          join vision_passage p on p.section_id = s.id
          join assessment_passage l on l.passage_id = p.id
          join public_assessment($2) a on a.review_id = l.review_id and a.recommendation_id = l.recommendation_id
          join recommendation r on r.id = a.recommendation_id and r.number is not null
          left join municipality m on m.code = a.municipality_code
         where s.version_id = $1
           and not exists (select from public_assessment($2) newer
                            where newer.recommendation_id = a.recommendation_id
                              and newer.municipality_code = a.municipality_code
                              and (newer.answered_at, a.review_id) > (a.answered_at, newer.review_id))
         order by p.id, r.number, a.municipality_code
         limit 1000\
        """;

    private final Pool pool;
    private final Today today;

    Origins(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /** A version has some dozens of passages, and a passage a few recommendations. */
    Uni<List<OriginView>> of(String versionId) {
        return pool.preparedQuery(OF_VERSION)
                .execute(Tuple.of(versionId, today.day()))
                .map(rows -> rows.stream().map(Origins::view).toList());
    }

    private static OriginView view(Row row) {
        return new OriginView(
                row.getUUID("passage"),
                row.getUUID("id"),
                row.getInteger("number"),
                row.getString("title"),
                row.getString("municipality_code"),
                row.getString("name"),
                Outcome.valueOf(row.getString("outcome")));
    }
}
