package nl.regiovisie.region.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Test
    void eight_weeks_before_the_first_reminder_is_due_and_not_a_day_earlier() {
        assertThat(Lead.due(DAY.minusDays(57), DAY)).isEmpty();
        assertThat(Lead.due(DAY.minusDays(56), DAY)).contains(Lead.EIGHT_WEEKS);
    }

    @Test
    void after_days_on_which_nothing_ran_the_first_is_still_due_until_it_is_time_for_the_second() {
        assertThat(Lead.due(DAY.minusDays(15), DAY)).contains(Lead.EIGHT_WEEKS);
        assertThat(Lead.due(DAY.minusDays(14), DAY)).contains(Lead.TWO_WEEKS);
    }

    @Test
    void the_second_is_due_until_the_day_before_and_never_on_the_day_itself() {
        assertThat(Lead.due(DAY.minusDays(1), DAY)).contains(Lead.TWO_WEEKS);
        assertThat(Lead.due(DAY, DAY)).isEmpty();
        assertThat(Lead.due(DAY.plusDays(1), DAY)).isEmpty();
    }

    @Test
    void weeks_are_whole_days_also_over_the_change_of_the_clock() {
        assertThat(Lead.due(LocalDate.of(2027, 3, 17), DAY)).contains(Lead.TWO_WEEKS);
        assertThat(Lead.due(LocalDate.of(2027, 2, 3), DAY)).contains(Lead.EIGHT_WEEKS);
    }

    @Test
    void an_occasion_that_moves_a_little_is_not_announced_again_eight_weeks_ahead() {
        LocalDate told = DAY.minusDays(56);

        assertThat(Lead.EIGHT_WEEKS.isToldAgain(told, DAY.minusDays(3))).isFalse();
        assertThat(Lead.EIGHT_WEEKS.isToldAgain(told.plusDays(10), DAY.plusDays(3)))
                .isFalse();
    }

    @Test
    void an_occasion_that_moves_far_away_is_announced_anew() {
        assertThat(Lead.EIGHT_WEEKS.isToldAgain(DAY.minusDays(56), DAY.plusMonths(6)))
                .isTrue();
    }

    @Test
    void the_last_reminder_is_always_put_right() {
        assertThat(Lead.TWO_WEEKS.isToldAgain(DAY.minusDays(14), DAY.minusDays(3)))
                .isTrue();
        assertThat(Lead.TWO_WEEKS.isToldAgain(DAY.minusDays(14), DAY.plusDays(1)))
                .isTrue();
    }
}
