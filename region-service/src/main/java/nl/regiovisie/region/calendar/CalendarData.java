package nl.regiovisie.region.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.opendata.Column;
import nl.regiovisie.platform.opendata.Dataset;

/** The whole calendar as open data, also what was: by last day. */
@ApplicationScoped
@Priority(1)
class CalendarData implements Dataset {

    private static final int PAGE = 200;
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final List<Column> COLUMNS = List.of(
            Column.text("id"),
            Column.text("soort"),
            Column.text("regio_code"),
            Column.text("regio"),
            Column.day("dag"),
            Column.day("laatste_dag"),
            Column.moment("begint"),
            Column.moment("eindigt"),
            Column.text("titel"),
            Column.text("plaats"),
            Column.flag("gaat_niet_door"),
            Column.flag("voorbeeld"));

    private final Calendar calendar;

    CalendarData(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Uni<Page<List<Object>>> rows(String region, String cursor) {
        return calendar.entries(region, EVER, null, EntryPlace.of(cursor), PAGE + 1)
                .map(entries -> Page.of(entries, PAGE, EntryPlace::cursor))
                .map(page ->
                        new Page<>(page.items().stream().map(CalendarData::row).toList(), page.next()));
    }

    private static List<Object> row(CalendarEntry entry) {
        return Arrays.asList(
                entry.id(),
                entry.kind(),
                entry.regionCode(),
                entry.regionName(),
                entry.day(),
                entry.lastDay(),
                entry.startsAt(),
                entry.endsAt(),
                entry.title(),
                entry.place(),
                entry.cancelled(),
                entry.example());
    }
}
