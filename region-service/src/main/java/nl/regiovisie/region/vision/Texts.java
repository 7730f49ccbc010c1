package nl.regiovisie.region.vision;

import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;

/** Checks that the requests about visions share. */
public final class Texts {

    /** Far enough for every vision, and within what every store and calendar can hold. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final int LONGEST_LINK = 1_000;

    private Texts() {}

    /** @param day null if there is none */
    public static void day(String field, LocalDate day, FieldErrors errors) {
        errors.check(day == null || !day.isBefore(EARLIEST) && day.isBefore(LATEST), field, "day-too-far-away");
    }

    public static boolean requiredDay(String field, LocalDate day, FieldErrors errors) {
        day(field, day, errors);
        return errors.required(field, day);
    }

    /** @param link null if there is none */
    public static void link(String field, String link, FieldErrors errors) {
        errors.optionalText(field, link, LONGEST_LINK);
        errors.check(link == null || link.matches("https?://\\S+"), field, "link-not-web");
    }
}
