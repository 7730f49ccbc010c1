package nl.regiovisie.recommendation.reach;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.realisation.Realised;
import nl.regiovisie.recommendation.support.SupportCount;

/** Who answered what in a region, by theme and number: one query, in which the answers to a recommendation are one row. */
@ApplicationScoped
class RegionalAnswers {

    private static final String LISTED =
            "select r.id, r.number, r.title, r.theme, coalesce(t.name, r.theme) theme_name,"
                    + " coalesce(t.position, 2147483647) theme_position, r.national, r.example, "
                    + SupportCount.COLUMNS
                    + ", given.*"
                    + " from recommendation r left join theme t on t.id = r.theme"
                    + SupportCount.OF_RECOMMENDATION
                    + """

             cross join lateral (
               select coalesce(array_agg(n.municipality_code order by n.municipality_code), '{}') codes,
                      coalesce(array_agg(n.outcome order by n.municipality_code), '{}') outcomes,
                      coalesce(array_agg(z.state order by n.municipality_code), '{}') realised
                 from (select distinct on (a.municipality_code) a.municipality_code, a.outcome
                         from public_assessment(%1$s) a
                        where a.recommendation_id = r.id
                          and a.municipality_code = any(%2$s)
                        order by a.municipality_code, a.answered_at desc, a.review_id) n
                 left join lateral (
                   select p.state from public_realisation(%1$s) p
                    where p.recommendation_id = r.id and p.municipality_code = n.municipality_code
                    order by p.told_at desc, p.review_id limit 1) z on true) given\
            """;
    private static final String MUNICIPALITIES = "select code from municipality_on($1) where region_code = $2";
    private static final String BY_THEME = " order by coalesce(t.position, 2147483647), r.theme, r.number limit ";

    /** However many municipalities answer, a part has so many recommendations. */
    private static final int FEWEST = 10;

    private final Pool pool;
    private final Today today;

    RegionalAnswers(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /**
     * @param municipality whose answers are shown; those of all when null, or of elsewhere
     * @param answers how many a part may have; however many municipalities answer, it has ten recommendations at least; null
     *     for no bound
     */
    Uni<Page<RegionalAnswer>> page(String region, String municipality, Integer answers, String cursor, int limit) {
        return pool.preparedQuery(MUNICIPALITIES)
                .execute(Tuple.of(today.day(), region))
                .map(rows -> rows.stream().map(row -> row.getString("code")).toList())
                .map(all -> all.contains(municipality) ? List.of(municipality) : all)
                .chain(shown -> part(region, shown, cursor, rows(answers, shown.size(), limit)));
    }

    static int rows(Integer answers, int municipalities, int limit) {
        return answers == null ? limit : Math.min(limit, Math.max(FEWEST, answers / Math.max(1, municipalities)));
    }

    private Uni<Page<RegionalAnswer>> part(String region, List<String> municipalities, String cursor, int limit) {
        Conditions conditions = new Conditions()
                .and("r.status = 'PUBLISHED'")
                .and("(r.national or r.region_codes @> array[?]::varchar[])", region);
        if (cursor != null) {
            after(conditions, Cursor.decode(cursor, 3));
        }
        String listed =
                LISTED.formatted(conditions.bind(today.day()), conditions.bind(municipalities.toArray(String[]::new)));
        return pool.preparedQuery(listed + conditions.where() + BY_THEME + (limit + 1))
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .map(rows -> Page.of(rows, limit, RegionalAnswers::cursor))
                .map(page -> new Page<>(
                        page.items().stream().map(RegionalAnswers::answer).toList(), page.next()));
    }

    private static String cursor(Row last) {
        return Cursor.encode(last.getInteger("theme_position"), last.getString("theme"), last.getInteger("number"));
    }

    private static void after(Conditions conditions, List<String> last) {
        try {
            conditions.andAll(
                    "(coalesce(t.position, 2147483647), r.theme, r.number) > (?1, ?2, ?3)",
                    Integer.valueOf(last.get(0)),
                    last.get(1),
                    Integer.valueOf(last.get(2)));
        } catch (NumberFormatException nonsense) {
            throw Cursor.invalid();
        }
    }

    private static RegionalAnswer answer(Row row) {
        String[] codes = row.getArrayOfStrings("codes");
        String[] outcomes = row.getArrayOfStrings("outcomes");
        String[] realised = row.getArrayOfStrings("realised");
        return new RegionalAnswer(
                row.getUUID("id"),
                row.getInteger("number"),
                row.getString("title"),
                new RegionalAnswer.Theme(row.getString("theme"), row.getString("theme_name")),
                row.getBoolean("national"),
                SupportCount.of(row),
                IntStream.range(0, codes.length)
                        .mapToObj(index -> given(codes[index], outcomes[index], realised[index]))
                        .toList(),
                row.getBoolean("example"));
    }

    private static RegionalAnswer.Given given(String municipality, String outcome, String realised) {
        return new RegionalAnswer.Given(
                municipality, Outcome.valueOf(outcome), realised == null ? null : Realised.valueOf(realised));
    }
}
