package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/**
 * Places moments in time, so that the demonstration stays alive: fixed ones, and ones relative to the day of loading.
 *
 * @param today in Europe/Amsterdam
 */
record Moments(LocalDate today) {

    static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** @param moment has {@code date} or {@code offsetDays} */
    LocalDate day(JsonNode moment) {
        return moment.has("date")
                ? LocalDate.parse(moment.get("date").asText())
                : today.plusDays(moment.get("offsetDays").asLong());
    }

    /** @param starts has {@code offsetDays}, the {@code nextWeekday} on or after that day, and {@code localTime} */
    ZonedDateTime start(JsonNode starts) {
        DayOfWeek weekday = DayOfWeek.valueOf(starts.get("nextWeekday").asText());
        return day(starts)
                .with(TemporalAdjusters.nextOrSame(weekday))
                .atTime(LocalTime.parse(starts.get("localTime").asText()))
                .atZone(AMSTERDAM);
    }
}
