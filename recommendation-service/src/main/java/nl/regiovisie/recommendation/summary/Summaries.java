package nl.regiovisie.recommendation.summary;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.summary.Summary.Municipality;
import nl.regiovisie.recommendation.support.Scope;
import nl.regiovisie.recommendation.support.Support;
import nl.regiovisie.recommendation.support.Supports;

/** Summaries, read in ten queries however much there is in a region. */
@ApplicationScoped
class Summaries {

    private static final String REGION = """
        select r.display_name, m.code, m.name
          from region r left join municipality_on($2) m on m.region_code = r.code
         where r.code = $1 order by m.sort_name, m.code\
        """;
    private static final String MEETINGS = """
        select m.id, m.title, m.starts_at, m.example, a.role, coalesce(p.plural, a.role) plural, a.people
          from meeting m
          left join meeting_attendance a on a.meeting_id = m.id
          left join participant_role p on p.id = a.role
         where m.region_codes @> array[$1::varchar]
         order by m.starts_at, m.id, p.position, a.role\
        """;
    private static final String RECOMMENDATIONS = """
        select r.id, r.number, r.title, r.text, r.national, r.region_codes, r.example,
               r.theme, coalesce(t.name, r.theme) theme_name
          from recommendation r left join theme t on t.id = r.theme
         where r.status = 'PUBLISHED' and (r.national or r.region_codes @> array[$1::varchar])
         order by t.position nulls last, r.theme, r.number\
        """;
    private static final String MINORITY_VIEWS = """
        select recommendation_id, text from recommendation_minority_view
         where recommendation_id = any($1) order by recommendation_id, position\
        """;
    private static final String ROLES = "select id, plural from participant_role";
    private static final String ANSWERS = """
        select distinct on (a.recommendation_id, a.municipality_code)
               a.recommendation_id, a.municipality_code, a.review_id, a.outcome, a.rationale, a.answered_at, a.example,
               coalesce(c.name, a.copied_from) copied_from
          from public_assessment($3) a
          left join municipality c on c.code = a.copied_from
         where a.recommendation_id = any($1) and a.municipality_code = any($2)
         order by a.recommendation_id, a.municipality_code, a.answered_at desc, a.review_id\
        """;
    private static final String ACTIONS = """
        select review_id, recommendation_id, text, owner, quarter from assessment_action
         where recommendation_id = any($1) and review_id = any($2)
         order by review_id, recommendation_id, position\
        """;

    private final Pool pool;
    private final Supports supports;
    private final Today today;

    Summaries(Pool pool, Supports supports, Today today) {
        this.pool = pool;
        this.supports = supports;
        this.today = today;
    }

    /** @return what is public about the region today; fails with {@link NotFound} if there is no such region */
    Uni<Summary> of(String regionCode) {
        LocalDate day = today.day();
        return rows(REGION, Tuple.of(regionCode, day)).chain(region -> {
            if (region.isEmpty()) {
                throw new NotFound("regio", regionCode);
            }
            return rows(RECOMMENDATIONS, Tuple.of(regionCode))
                    .chain(published -> Uni.combine()
                            .all()
                            .unis(rows(MEETINGS, Tuple.of(regionCode)), details(published, region, day))
                            .with((held, details) ->
                                    new SummaryAssembly(regionCode, day, region, held, published, details).summary()));
        });
    }

    /** Of the pool, not of one session: these may run side by side. */
    private Uni<Details> details(List<Row> recommendations, List<Row> region, LocalDate day) {
        UUID[] ids = recommendations.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
        return Uni.combine()
                .all()
                .unis(
                        supports.of(scopes(recommendations)),
                        rows(ROLES, Tuple.tuple()).map(Summaries::plurals),
                        rows(MINORITY_VIEWS, Tuple.of(ids)).map(Summaries::byRecommendation),
                        answers(ids, region, day))
                .with((support, roles, minorityViews, answers) ->
                        new Details(support, roles, minorityViews, answers.given(), answers.promised()));
    }

    private Uni<Answers> answers(UUID[] recommendations, List<Row> region, LocalDate day) {
        String[] municipalities = SummaryAssembly.municipalities(region).stream()
                .map(Municipality::code)
                .toArray(String[]::new);
        return rows(ANSWERS, Tuple.of(recommendations, municipalities, day))
                .chain(given -> rows(ACTIONS, Tuple.of(recommendations, reviews(given)))
                        .map(promised -> new Answers(byRecommendation(given), byRecommendation(promised))));
    }

    private record Answers(Map<UUID, List<Row>> given, Map<UUID, List<Row>> promised) {}

    /** What belongs to recommendations, by the id of each; the plural of each role by its id. */
    record Details(
            Map<UUID, Support> support,
            Map<String, String> roles,
            Map<UUID, List<Row>> minorityViews,
            Map<UUID, List<Row>> answers,
            Map<UUID, List<Row>> actions) {}

    private static Map<UUID, Scope> scopes(List<Row> recommendations) {
        return recommendations.stream()
                .collect(Collectors.toMap(
                        row -> row.getUUID("id"),
                        row -> new Scope(row.getBoolean("national"), Set.of(row.getArrayOfStrings("region_codes")))));
    }

    private static Map<String, String> plurals(List<Row> roles) {
        return roles.stream().collect(Collectors.toMap(row -> row.getString("id"), row -> row.getString("plural")));
    }

    private static UUID[] reviews(List<Row> answers) {
        return answers.stream().map(row -> row.getUUID("review_id")).distinct().toArray(UUID[]::new);
    }

    private static Map<UUID, List<Row>> byRecommendation(List<Row> rows) {
        Function<Row, UUID> recommendation = row -> row.getUUID("recommendation_id");
        return rows.stream().collect(Collectors.groupingBy(recommendation));
    }

    private Uni<List<Row>> rows(String query, Tuple values) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
