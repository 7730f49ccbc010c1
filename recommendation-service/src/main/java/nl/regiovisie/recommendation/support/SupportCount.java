package nl.regiovisie.recommendation.support;

import io.vertx.mutiny.sqlclient.Row;

/**
 * What a list says of support, counted where the sources are; {@link Support} says more of one recommendation.
 *
 * @param meetings in which it was named
 * @param meetingsInScope all published meetings for a region in which it holds, and those in which it was named
 * @param voices how many roles voiced its sources
 * @param contributions how many it was bundled from
 */
public record SupportCount(int meetings, int meetingsInScope, int voices, int contributions) {

    /** Selects what {@link #of} reads, with {@link #OF_RECOMMENDATION}. */
    public static final String COLUMNS = """
        said.meetings said_meetings, said.elsewhere + held.meetings scope_meetings, said.voices said_voices,
        said.contributions said_contributions\
        """;

    /** To be joined to a recommendation {@code r}. */
    public static final String OF_RECOMMENDATION = """
         cross join lateral (
           select case when r.national then (select count(*) from meeting)
                       else (select count(*) from meeting m where m.region_codes && r.region_codes) end meetings) held
         cross join lateral (
           select count(distinct c.meeting_id)::int meetings,
                  count(distinct c.meeting_id) filter (
                    where not coalesce(r.national or m.region_codes && r.region_codes, false)) elsewhere,
                  count(distinct c.id)::int contributions,
                  count(distinct voice)::int voices
             from recommendation_source s
             join contribution c on c.id = s.contribution_id
             left join meeting m on m.id = c.meeting_id
             left join unnest(c.voiced_by) voice on true
            where s.recommendation_id = r.id) said\
        """;

    /** @return what a row says that was selected with {@link #COLUMNS} */
    public static SupportCount of(Row row) {
        return new SupportCount(
                row.getInteger("said_meetings"),
                row.getInteger("scope_meetings"),
                row.getInteger("said_voices"),
                row.getInteger("said_contributions"));
    }
}
