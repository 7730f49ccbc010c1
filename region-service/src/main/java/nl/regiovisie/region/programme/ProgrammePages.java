package nl.regiovisie.region.programme;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.problem.NotFound;

/** Years with their targets and how far they are, counted when they are asked for. */
@ApplicationScoped
class ProgrammePages {

    /** Memberships before this day are not known with their dates. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private static final String YEARS = "select year from programme order by year desc";

    /** $1 is the year, $2 its first day, $3 its last or today, $4 the day whose regions count. */
    private static final String PROGRESS = """
            with region as (
                     select distinct region_code code from membership
                      where valid_from <= $4 and (valid_until is null or valid_until > $4)),
                 held as (
                     select unnest(region_codes) code, example from heard_meeting
                      where kind = 'REGIONAL' and held_on between $2 and $3),
                 supported as (
                     select provider_id, example from trajectory
                      where started_on <= $3 and (ended_on is null or ended_on >= $2))
            select p.version,
                   array(select what from programme_target where year = p.year order by what) goals,
                   array(select number from programme_target where year = p.year order by what) numbers,
                   (select count(*) from region) regions,
                   array(select code from region except select code from held order by code) uncovered,
                   (select count(distinct provider_id) from supported) supported,
                   exists (select from held where example) or exists (select from supported where example) example
              from programme p
             where p.year = $1""";

    private final Pool pool;
    private final Today today;

    ProgrammePages(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    /** The latest first. */
    Uni<List<YearView>> years() {
        return pool.preparedQuery(YEARS)
                .mapping(row -> new YearView(row.getInteger("year")))
                .execute()
                .map(rows -> rows.stream().toList());
    }

    /** @return the year; fails with {@link NotFound} if nothing was set out for it */
    Uni<ProgrammeView> of(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = earlier(LocalDate.of(year, 12, 31), today.day());
        LocalDate counted = last.isBefore(FIRST_DAY) ? FIRST_DAY : last;
        return pool.preparedQuery(PROGRESS)
                .mapping(row -> view(year, row))
                .execute(Tuple.of(year, first, last, counted))
                .map(rows -> rows.stream().findFirst().orElseThrow(() -> new NotFound("programma van", year)));
    }

    private static ProgrammeView view(int year, Row row) {
        List<String> uncovered = List.of(row.getArrayOfStrings("uncovered"));
        int regions = row.getInteger("regions");
        Map<Goal, Integer> reached = new EnumMap<>(Goal.class);
        reached.put(Goal.REGIONS_WITH_MEETINGS, regions - uncovered.size());
        reached.put(Goal.ORGANISATIONS_IN_TRAJECTORY, row.getInteger("supported"));
        return new ProgrammeView(
                year, targets(row, reached), regions, uncovered, row.getBoolean("example"), row.getInteger("version"));
    }

    private static List<ProgrammeView.Progress> targets(Row row, Map<Goal, Integer> reached) {
        String[] goals = row.getArrayOfStrings("goals");
        Integer[] numbers = row.getArrayOfIntegers("numbers");
        List<ProgrammeView.Progress> targets = new ArrayList<>();
        for (int index = 0; index < goals.length; index++) {
            Goal what = Goal.valueOf(goals[index]);
            targets.add(new ProgrammeView.Progress(what, numbers[index], reached.get(what)));
        }
        return List.copyOf(targets);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
