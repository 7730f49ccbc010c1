package nl.regiovisie.region.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Messages;

/** Reads the calendar out of visions, decisions and evaluations; it stores nothing itself. */
@ApplicationScoped
class Calendar {

    /** By last day, so that what still goes on comes before what has yet to begin. Cancelled evaluations stay in it. */
    private static final String ENTRIES = """
            with entry as (
              select 'evaluation-' || m.id id, 'EVALUATION' kind, m.region_code, m.on_day, m.on_day last_day,
                     m.starts, m.minutes, m.title what, m.place, m.status = 'CANCELLED' cancelled,
                     m.sequence, m.changed_at, m.version_id, m.example
                from evaluation_moment m
               where ($1::varchar is null or m.region_code = $1) and m.on_day >= $2
              union all
              select 'consultation-' || v.id, 'CONSULTATION', v.region_code, v.consultation_opens,
                     v.consultation_closes, null, null, v.title, null, false,
                     v.consultation_sequence, v.changed_at, v.id, v.example
                from vision_version v
               where ($1::varchar is null or v.region_code = $1) and v.consultation_closes >= $2
              union all
              select 'decision-' || d.version_id || '-' || d.municipality_code, 'DECISION', v.region_code,
                     d.council_on, d.council_on, null, null, m.name, null, false,
                     d.sequence, v.changed_at, v.id, v.example
                from municipal_decision d
                join vision_version v on v.id = d.version_id
                join municipality m on m.code = d.municipality_code
               where ($1::varchar is null or v.region_code = $1) and d.council_on >= $2)
            select e.*, n.display_name region_name
              from entry e
              join lateral (select display_name from region_name
                             where region_code = e.region_code and valid_from <= $3
                             order by valid_from desc limit 1) n on true
             where (e.last_day, e.id) > ($4::date, $5::varchar) and ($6::date is null or e.on_day <= $6)
             order by e.last_day, e.id
             limit $7""";

    private final Pool pool;
    private final Today today;

    Calendar(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /**
     * @param regionCode null for the whole country
     * @param from entries that ended before this day are left out
     * @param until entries that begin after this day are left out; null for none
     * @param after where the page before ended
     */
    Uni<List<CalendarEntry>> entries(String regionCode, LocalDate from, LocalDate until, EntryPlace after, int limit) {
        return pool.preparedQuery(ENTRIES)
                .execute(Tuple.tuple()
                        .addString(regionCode)
                        .addLocalDate(from)
                        .addLocalDate(today.day())
                        .addLocalDate(after.lastDay())
                        .addString(after.id())
                        .addLocalDate(until)
                        .addInteger(limit))
                .map(rows -> rows.stream().map(Calendar::entry).toList());
    }

    private static CalendarEntry entry(Row row) {
        EntryKind kind = EntryKind.valueOf(row.getString("kind"));
        Instant starts = starts(row.getLocalDate("on_day"), row.getLocalTime("starts"));
        return new CalendarEntry(
                row.getString("id"),
                kind,
                row.getString("region_code"),
                row.getString("region_name"),
                row.getLocalDate("on_day"),
                row.getLocalDate("last_day"),
                starts,
                starts == null ? null : starts.plusSeconds(60L * row.getInteger("minutes")),
                title(kind, row),
                row.getString("place"),
                row.getBoolean("cancelled"),
                row.getInteger("sequence"),
                row.getOffsetDateTime("changed_at")
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toInstant(),
                path(row),
                row.getBoolean("example"));
    }

    private static String title(EntryKind kind, Row row) {
        return Messages.of(
                "calendar-" + kind.name().toLowerCase(Locale.ROOT),
                row.getString("what"),
                row.getString("region_name"));
    }

    private static String path(Row row) {
        String version = row.getString("version_id");
        return "/regios/" + row.getString("region_code") + "/regiovisie/"
                + version.substring(version.indexOf("-v") + 2);
    }

    private static Instant starts(LocalDate day, LocalTime time) {
        return time == null ? null : day.atTime(time).atZone(Today.AMSTERDAM).toInstant();
    }
}
