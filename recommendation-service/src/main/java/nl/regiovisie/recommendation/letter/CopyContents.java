package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.edition.Annexes;
import nl.regiovisie.recommendation.letter.text.CopyContent;

/** Puts together what stands in the copies of a letter, as things are now. */
@ApplicationScoped
public class CopyContents {

    private static final String LETTER = """
        select l.*, coalesce(b.name, '') body_name, coalesce(g.display_name, l.region_code) region_name, v.subject, v.text
          from letter l
          join letter_template_version v on v.template_id = l.template_id and v.version = l.template_version
          left join body b on b.id = l.body_id
          left join region g on g.code = l.region_code
         where l.id = $1\
        """;
    private static final String COUNCILS = """
        select c.code, coalesce(m.name, c.code) municipality_name, coalesce(a.lines, '{}') lines, a.salutation
          from unnest($1::varchar[]) c(code)
          left join municipality m on m.code = c.code
          left join council_address a on a.municipality_code = c.code
         order by m.sort_name, c.code\
        """;
    private static final String STRESSED = """
        select c.code, r.number, r.title, r.example, n.outcome, n.answered_at
          from recommendation r
         cross join unnest($2::varchar[]) c(code)
          left join lateral (
            select a.outcome, a.answered_at from public_assessment($3) a
             where a.recommendation_id = r.id and a.municipality_code = c.code
             order by a.answered_at desc, a.review_id limit 1) n on true
         where r.id = any($1)
         order by r.number\
        """;

    private final Pool pool;
    private final Annexes annexes;
    private final Today today;

    CopyContents(Pool pool, Annexes annexes, Today today) {
        this.pool = pool;
        this.annexes = annexes;
        this.today = today;
    }

    /** What the copies of a letter say. @param version of the letter of which they were made */
    public record Made(List<CopyContent> copies, int version) {}

    /** @return fails with {@link NotFound} if there is no such letter */
    public Uni<Made> of(UUID letter) {
        return rows(LETTER, Tuple.of(letter))
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("brief", letter)))
                .chain(row -> Uni.combine()
                        .all()
                        .unis(
                                rows(COUNCILS, Tuple.of(codes(row))),
                                rows(STRESSED, Tuple.of(chosen(row), codes(row), today.day())),
                                annexes.newest(row.getString("region_code")))
                        .with((councils, stressed, newest) ->
                                made(new CopyAssembly(row, stressed, newest, today.day()), councils)));
    }

    private static Made made(CopyAssembly assembly, List<Row> councils) {
        return new Made(councils.stream().map(assembly::copy).toList(), assembly.version());
    }

    private static String[] codes(Row letter) {
        return letter.getArrayOfStrings("municipality_codes");
    }

    private static UUID[] chosen(Row letter) {
        return letter.getArrayOfUUIDs("recommendation_ids");
    }

    private Uni<List<Row>> rows(String query, Tuple values) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows -> rows.stream().toList());
    }
}
