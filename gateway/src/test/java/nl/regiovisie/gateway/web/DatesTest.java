package nl.regiovisie.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    /** Nobody chose a language. */
    private static final Object DUTCH = null;

    private static final Object ENGLISH = Locale.ENGLISH;

    private static final Instant LATE_ON_NEW_YEARS_EVE = Instant.parse("2026-12-31T23:30:00Z");

    @Test
    void a_moment_is_told_in_dutch_time() {
        assertThat(Dates.day(LATE_ON_NEW_YEARS_EVE, DUTCH)).isEqualTo("1 januari 2027");
        assertThat(Dates.time(LATE_ON_NEW_YEARS_EVE, DUTCH)).isEqualTo("0.30");
    }

    @Test
    void a_weekday_begins_with_a_capital() {
        assertThat(Dates.weekday(LATE_ON_NEW_YEARS_EVE, DUTCH)).isEqualTo("Vrijdag 1 januari 2027");
    }

    @Test
    void a_short_month_has_no_full_stop() {
        assertThat(Dates.monthShort(LATE_ON_NEW_YEARS_EVE, DUTCH)).isEqualTo("jan");
    }

    @Test
    void a_quarter_is_told_in_words() {
        assertThat(Dates.quarter("2027-Q2", DUTCH)).isEqualTo("het tweede kwartaal van 2027");
    }

    @Test
    void what_is_no_quarter_stays_as_it_is() {
        assertThat(Dates.quarter("volgend jaar", DUTCH)).isEqualTo("volgend jaar");
    }

    @Test
    void who_reads_english_is_told_the_same_moment_in_english() {
        assertThat(Dates.weekday(LATE_ON_NEW_YEARS_EVE, ENGLISH)).isEqualTo("Friday 1 January 2027");
        assertThat(Dates.time(LATE_ON_NEW_YEARS_EVE, ENGLISH)).isEqualTo("0:30");
        assertThat(Dates.clock("19:30:00", ENGLISH)).isEqualTo("19:30");
        assertThat(Dates.monthShort(LATE_ON_NEW_YEARS_EVE, ENGLISH)).isEqualTo("Jan");
        assertThat(Dates.quarter("2027-Q2", ENGLISH)).isEqualTo("the second quarter of 2027");
    }
}
