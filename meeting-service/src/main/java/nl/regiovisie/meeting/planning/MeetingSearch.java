package nl.regiovisie.meeting.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Choice;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.Invalid;

/**
 * What a reader of the list of meetings asked for, as it was written. Days are those of the people of the Netherlands.
 *
 * @param from the first day on which they begin
 * @param until the last day on which they begin
 */
record MeetingSearch(
        String region,
        String status,
        String series,
        String kind,
        String mode,
        String from,
        String until,
        String order) {

    MeetingFilter filter(String facilitator, String cursor, int limit, Instant now) {
        return new MeetingFilter(
                orNull(region),
                Choice.of(MeetingStatus.class, "status", status),
                facilitator,
                orNull(series),
                orNull(kind),
                Choice.of(MeetingMode.class, "mode", mode),
                begin("from", from, 0),
                begin("until", until, 1),
                Choice.of(Order.class, "order", order) == Order.SOONEST,
                cursor,
                limit,
                now);
    }

    private static String orNull(String asked) {
        return asked == null || asked.isBlank() ? null : asked.replace('\0', '\uFFFD');
    }

    private static Instant begin(String field, String day, int later) {
        try {
            return orNull(day) == null
                    ? null
                    : LocalDate.parse(day.strip())
                            .plusDays(later)
                            .atStartOfDay(Today.AMSTERDAM)
                            .toInstant();
        } catch (DateTimeParseException nonsense) {
            throw Invalid.field(field, Messages.of("no-day"));
        }
    }

    private enum Order {
        NEWEST,
        SOONEST
    }
}
