package nl.regiovisie.recommendation.assessment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.opendata.Column;
import nl.regiovisie.platform.opendata.Dataset;

/** All answers of municipalities as open data, by number of the recommendation: what everyone may read today. */
@ApplicationScoped
@Priority(1)
class AssessmentData implements Dataset {

    /** Recommendations whose answers are read at once: each may have one of every municipality. */
    private static final int AT_ONCE = 10;

    private static final String RECOMMENDATIONS = """
        select id, number from recommendation
         where number > $1 and ($2::varchar is null or national or region_codes @> array[$2::varchar])
         order by number limit\s""" + (AT_ONCE + 1);

    private static final String ANSWERS = """
        select r.number, a.recommendation_id, a.municipality_code, coalesce(m.name, a.municipality_code) municipality,
               v.region_code, v.occasion, v.vision_version, a.outcome, a.rationale, a.answered_at, a.example,
               a.copied_from, z.state, z.explanation,
               array(select x.text from assessment_action x
                      where (x.review_id, x.recommendation_id) = (a.review_id, a.recommendation_id)
                      order by x.position) actions,
               array(select l.passage_id::varchar from assessment_passage l
                      where (l.review_id, l.recommendation_id) = (a.review_id, a.recommendation_id)
                      order by l.passage_id) passages
          from public_assessment($2) a
          join review v on v.id = a.review_id
          join recommendation r on r.id = a.recommendation_id
          left join municipality m on m.code = a.municipality_code
          left join lateral (
             select state, explanation from public_realisation($2) p
              where (p.recommendation_id, p.municipality_code) = (a.recommendation_id, a.municipality_code)
                and p.told_at > a.answered_at
              order by p.told_at desc, p.review_id limit 1) z on true
         where a.recommendation_id = any($1) and ($3::varchar is null or v.region_code = $3)
         order by r.number, a.municipality_code, a.answered_at, a.review_id\
        """;
    private static final List<Column> COLUMNS = List.of(
            Column.number("aanbeveling_nummer"),
            Column.text("aanbeveling_id"),
            Column.text("gemeente_code"),
            Column.text("gemeente"),
            Column.text("regio_code"),
            Column.text("aanleiding"),
            Column.text("versie_regiovisie"),
            Column.text("antwoord"),
            Column.text("uitleg"),
            Column.list("acties"),
            Column.list("passages"),
            Column.text("overgenomen_van"),
            Column.moment("gegeven_op"),
            Column.text("gerealiseerd"),
            Column.text("uitleg_realisatie"),
            Column.flag("voorbeeld"));

    private final Pool pool;
    private final Today today;

    AssessmentData(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    @Override
    public String name() {
        return "assessments";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Uni<Page<List<Object>>> rows(String region, String cursor) {
        return pool.preparedQuery(RECOMMENDATIONS)
                .execute(Tuple.of(cursor == null ? 0 : Integer.valueOf(cursor), region))
                .map(rows -> Page.of(
                        rows.stream().toList(),
                        AT_ONCE,
                        last -> last.getInteger("number").toString()))
                .chain(page -> answers(page.items(), region).map(rows -> new Page<>(rows, page.next())));
    }

    private Uni<List<List<Object>>> answers(List<Row> recommendations, String region) {
        UUID[] ids = recommendations.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
        return pool.preparedQuery(ANSWERS)
                .execute(Tuple.of(ids, today.day(), region))
                .map(rows -> rows.stream().map(AssessmentData::row).toList());
    }

    private static List<Object> row(Row row) {
        return Arrays.asList(
                row.getInteger("number"),
                row.getUUID("recommendation_id"),
                row.getString("municipality_code"),
                row.getString("municipality"),
                row.getString("region_code"),
                row.getString("occasion"),
                row.getString("vision_version"),
                row.getString("outcome"),
                row.getString("rationale"),
                List.of(row.getArrayOfStrings("actions")),
                List.of(row.getArrayOfStrings("passages")),
                row.getString("copied_from"),
                row.getOffsetDateTime("answered_at").toInstant(),
                row.getString("state"),
                row.getString("explanation"),
                row.getBoolean("example"));
    }
}
