package nl.regiovisie.region.subscription;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long before an occasion people are reminded of it. */
enum Lead {
    EIGHT_WEEKS(56),
    TWO_WEEKS(14);

    /** No occasion that is further away has a reminder yet. */
    static final int LONGEST_DAYS = 56;

    private final int days;

    Lead(int days) {
        this.days = days;
    }

    /**
     * The one reminder that is due. After a day on which nothing ran it is still due the next day, so a reminder comes
     * late and not never; once two weeks are left it is the second one, and never two on a day. An occasion of today or
     * before has none.
     */
    static Optional<Lead> due(LocalDate today, LocalDate day) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 1 || left > EIGHT_WEEKS.days) {
            return Optional.empty();
        }
        return Optional.of(left <= TWO_WEEKS.days ? TWO_WEEKS : EIGHT_WEEKS);
    }

    /**
     * Whether people are told again, now that an occasion has moved after they were reminded of it. The last reminder
     * must always be right. The first is repeated only when the new day is so much later that its own eight weeks have yet
     * to begin: otherwise each small change would mean a mail to everyone, and the second one tells the right day anyway.
     *
     * @param told on which day the earlier reminder went out
     * @param day  on which the occasion is now
     */
    boolean isToldAgain(LocalDate told, LocalDate day) {
        return this == TWO_WEEKS || day.minusDays(days).isAfter(told);
    }
}
