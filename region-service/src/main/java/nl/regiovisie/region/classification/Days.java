package nl.regiovisie.region.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.Invalid;

/** Which day a question is about. */
@ApplicationScoped
class Days {

    /** Memberships before this day are not known with their dates. */
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    Days(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param on ISO 8601, {@code 2022-01-01}; null or empty for today in Europe/Amsterdam
     * @throws Invalid for field {@code on} if there is no such day, or nothing is known of it
     */
    LocalDate asked(String on) {
        LocalDate day = on == null || on.isBlank() ? LocalDate.now(clock.withZone(AMSTERDAM)) : parsed(on);
        if (day.isBefore(FIRST)) {
            throw Invalid.field("on", Messages.of("day-before-first"));
        }
        return day;
    }

    private static LocalDate parsed(String on) {
        try {
            return LocalDate.parse(on.strip());
        } catch (DateTimeParseException nonsense) {
            throw Invalid.field("on", Messages.of("no-such-day"));
        }
    }
}
