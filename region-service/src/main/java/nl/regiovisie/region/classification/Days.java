package nl.regiovisie.region.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.Invalid;

/** Which day a question is about. */
@ApplicationScoped
public class Days {

    /** Memberships before this day are not known with their dates. */
    public static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final Today today;

    Days(Today today) {
        this.today = today;
    }

    /**
     * @param on ISO 8601, {@code 2022-01-01}; null or empty for today in Europe/Amsterdam
     * @throws Invalid for field {@code on} if there is no such day, or nothing is known of it
     */
    LocalDate asked(String on) {
        LocalDate day = on == null || on.isBlank() ? today.day() : parsed(on);
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
