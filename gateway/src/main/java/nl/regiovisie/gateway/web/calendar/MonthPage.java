package nl.regiovisie.gateway.web.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.RegionNames;

/**
 * A month of the agenda, day by day.
 *
 * @param until the last day of which all is shown; a very full month stops earlier
 * @param missing whether a part could not be asked for
 */
record MonthPage(
        AgendaChoice choice,
        YearMonth month,
        LocalDate today,
        List<AgendaEntry> entries,
        LocalDate until,
        boolean missing,
        RegionNames regions,
        MeetingNames names) {

    /** @param column where it stands in a week that begins on Monday, from 1 */
    record Day(LocalDate date, int column, boolean today, List<AgendaEntry> entries) {}

    public List<Day> days() {
        Map<LocalDate, List<AgendaEntry>> byDay = entries.stream().collect(Collectors.groupingBy(AgendaEntry::lastDay));
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(month::atDay)
                .map(date -> new Day(
                        date, date.getDayOfWeek().getValue(), date.equals(today), byDay.getOrDefault(date, List.of())))
                .toList();
    }

    public LocalDate first() {
        return month.atDay(1);
    }

    public boolean cutShort() {
        return until.isBefore(month.atEndOfMonth());
    }

    public String previous() {
        return address(month.minusMonths(1));
    }

    public String next() {
        return address(month.plusMonths(1));
    }

    /** The list from where this month stops. */
    public String rest() {
        return "/agenda?" + choice.query() + "&vanaf=" + until.plusDays(1);
    }

    public boolean example() {
        return entries.stream().anyMatch(AgendaEntry::example);
    }

    private String address(YearMonth other) {
        return "/agenda/maand?" + choice.query() + "&maand=" + other;
    }
}
