package nl.regiovisie.recommendation.edition.content;

import static nl.regiovisie.recommendation.edition.content.Reading.byRecommendation;

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
import java.util.stream.Collectors;
import nl.regiovisie.recommendation.edition.content.AnswerRows.Answers;
import nl.regiovisie.recommendation.edition.content.Content.Origin;
import nl.regiovisie.recommendation.support.Scope;
import nl.regiovisie.recommendation.support.Support;
import nl.regiovisie.recommendation.support.Supports;

/** Reads what is public about a place, in as many queries however much there is. */
@ApplicationScoped
class ContentRows {

    private static final String MUNICIPALITIES = """
        with asking as materialized (
          select r.national, r.region_codes from recommendation r
           where r.number is not null and r.ended_at is null
             and r.id in (select recommendation_id from recommendation_of_series where series_id = $2))
        select m.code, m.name, m.region_code from municipality_on($3) m
         where case when $2::varchar is not null
                    then exists (select from asking a
                                  where a.national and not m.ended or m.region_code = any(a.region_codes))
                    when $1::varchar is not null then m.region_code = $1
                    else not m.ended end
         order by m.sort_name, m.code\
        """;
    private static final String ASKED = """
        select m.code, m.name, m.region_code
          from recommendation r, municipality_on($2) m
         where r.id = $1 and (r.national and not m.ended or m.region_code = any(r.region_codes))
         order by m.sort_name, m.code\
        """;
    private static final String MAP = """
        select code, tile_column, tile_row from region
         where tile_column is not null
           and (valid_from is null or valid_from <= $1) and (valid_until is null or valid_until > $1)
         order by tile_row, tile_column, code\
        """;
    private static final String MEETINGS = """
        select m.id, m.title, m.starts_at, m.example, a.role, coalesce(p.plural, a.role) plural, a.people
          from meeting m
          left join meeting_attendance a on a.meeting_id = m.id and a.people > 0
          left join participant_role p on p.id = a.role
         where ($1::varchar is null or m.region_codes @> array[$1::varchar])
           and ($2::varchar is null or m.id in (select id from announced_meeting where series_id = $2))
         order by m.starts_at, m.id, p.position, a.role\
        """;
    private static final String ROLES = "select id, plural from participant_role order by position, id";
    private static final String RECOMMENDATIONS = """
        select r.id, r.number, r.title, r.text, r.national, r.region_codes, r.example, r.theme,
               coalesce(t.name, r.theme) theme_name, coalesce(t.position, 9999) theme_position, r.ended_at,
               r.end_reason, s.number successor
          from recommendation r
          left join theme t on t.id = r.theme
          left join recommendation s on s.id = r.successor_id
         where r.number is not null and \
        """;
    private static final String OF_EXTENT = """
        ($1::varchar is null or r.national or r.region_codes @> array[$1::varchar])
           and ($2::varchar is null
                or r.id in (select recommendation_id from recommendation_of_series where series_id = $2))
         order by theme_position, r.theme, r.number\
        """;
    private static final String ONE = "r.id = $1";
    private static final String MINORITY_VIEWS = """
        select recommendation_id, text from recommendation_minority_view
         where recommendation_id = any($1) order by recommendation_id, position\
        """;
    private static final String VOICES = """
        select s.recommendation_id, c.id, c.kind, c.text, c.voiced_by, c.endorsement, c.endorsement_remark, c.fate,
               c.fate_reason, c.theme, c.example, m.title, m.starts_at
          from recommendation_source s
          join contribution c on c.id = s.contribution_id and c.meeting_id is not null
          left join meeting m on m.id = c.meeting_id
         where s.recommendation_id = any($1)
         order by s.recommendation_id, m.starts_at, c.meeting_id, c.position, c.id\
        """;
    private static final String LOOSE = """
        select c.id, c.kind, c.text, c.voiced_by, c.endorsement, c.endorsement_remark, c.fate, c.fate_reason, c.theme,
               c.example, coalesce(t.name, c.theme) theme_name, coalesce(t.position, 9999) theme_position,
               m.title, m.starts_at
          from contribution c
          left join theme t on t.id = c.theme
          left join meeting m on m.id = c.meeting_id
         where c.fate <> 'BUNDLED' and c.meeting_id is not null
           and ($1::varchar is null or c.region_codes @> array[$1::varchar])
           and ($2::varchar is null or c.meeting_id in (select id from announced_meeting where series_id = $2))
         order by theme_position, c.theme, m.starts_at, c.meeting_id, c.position, c.id\
        """;
    private static final String FATES = """
        select fate, count(*)::int number, count(*) filter (where meeting_id is null)::int sent_in
          from contribution
         where ($1::varchar is null or level = 'NATIONAL' or region_codes @> array[$1::varchar])
           and ($2::varchar is null or meeting_id in (select id from announced_meeting where series_id = $2))
         group by fate\
        """;

    private final Pool pool;
    private final Supports supports;
    private final AnswerRows answers;
    private final Origins origins;

    ContentRows(Pool pool, Supports supports, AnswerRows answers, Origins origins) {
        this.pool = pool;
        this.supports = supports;
        this.answers = answers;
        this.origins = origins;
    }

    Uni<Rows> of(Extent extent, LocalDate day) {
        return Uni.combine()
                .all()
                .unis(
                        rows(MUNICIPALITIES, Tuple.of(extent.regionCode(), extent.seriesId(), day)),
                        rows(RECOMMENDATIONS + OF_EXTENT, of(extent)))
                .asTuple()
                .chain(found -> about(extent, found.getItem1(), found.getItem2(), day));
    }

    private Uni<Rows> about(Extent extent, List<Row> municipalities, List<Row> recommendations, LocalDate day) {
        return Uni.combine()
                .all()
                .unis(
                        rows(MAP, Tuple.of(day)),
                        rows(MEETINGS, of(extent)),
                        rows(ROLES, Tuple.tuple()),
                        rows(LOOSE, of(extent)),
                        rows(FATES, of(extent)))
                .with(Said::new)
                .chain(said -> together(extent, said, municipalities, recommendations, day));
    }

    /** Of one recommendation and whom it asks something of; no rows of it if it is not public. */
    Uni<Rows> of(UUID recommendation, LocalDate day) {
        return Uni.combine()
                .all()
                .unis(
                        rows(ROLES, Tuple.tuple()),
                        rows(ASKED, Tuple.of(recommendation, day)),
                        rows(RECOMMENDATIONS + ONE, Tuple.of(recommendation)))
                .asTuple()
                .chain(found -> together(
                        Extent.COUNTRY,
                        new Said(List.of(), List.of(), found.getItem1(), List.of(), List.of()),
                        found.getItem2(),
                        found.getItem3(),
                        day));
    }

    private Uni<Rows> together(
            Extent extent, Said said, List<Row> municipalities, List<Row> recommendations, LocalDate day) {
        UUID[] ids = recommendations.stream().map(row -> row.getUUID("id")).toArray(UUID[]::new);
        return Uni.combine()
                .all()
                .unis(
                        supports.of(scopes(recommendations)),
                        rows(MINORITY_VIEWS, Tuple.of(ids)),
                        rows(VOICES, Tuple.of(ids)),
                        answers.of(ids, municipalities, day),
                        origins.of(extent, ids))
                .with((support, minority, voices, given, origin) -> new Rows(
                        said,
                        municipalities,
                        recommendations,
                        support,
                        byRecommendation(minority),
                        byRecommendation(voices),
                        given,
                        origin));
    }

    private static Tuple of(Extent extent) {
        return Tuple.of(extent.regionCode(), extent.seriesId());
    }

    /** Everything that belongs to recommendations is by the id of each. */
    record Rows(
            Said said,
            List<Row> municipalities,
            List<Row> recommendations,
            Map<UUID, Support> support,
            Map<UUID, List<Row>> minorityViews,
            Map<UUID, List<Row>> voices,
            Answers answers,
            Map<UUID, Origin> origins) {}

    /** What belongs to a place: the map that it is on, who spoke, and what is in no recommendation. */
    record Said(List<Row> map, List<Row> meetings, List<Row> roles, List<Row> loose, List<Row> fates) {}

    private static Map<UUID, Scope> scopes(List<Row> recommendations) {
        return recommendations.stream()
                .collect(Collectors.toMap(
                        row -> row.getUUID("id"),
                        row -> new Scope(row.getBoolean("national"), Set.of(row.getArrayOfStrings("region_codes")))));
    }

    private Uni<List<Row>> rows(String query, Tuple values) {
        return Reading.rows(pool, query, values);
    }
}
