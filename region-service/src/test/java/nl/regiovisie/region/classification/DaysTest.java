package nl.regiovisie.region.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.problem.Invalid;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private final Days days = new Days(new Today(Clock.fixed(Instant.parse("2026-11-24T23:30:00Z"), ZoneOffset.UTC)));

    @Test
    void without_a_day_it_is_today_in_amsterdam() {
        assertThat(days.asked(null)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(days.asked("")).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void the_first_day_that_is_known_may_be_asked() {
        assertThat(days.asked("2021-01-01")).isEqualTo(Days.FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022-13-01", "1-1-2022", "vandaag", "2020-12-31", "2022-01-01T00:00:00Z"})
    void a_day_that_does_not_exist_or_is_not_known_is_an_error_in_the_field(String on) {
        assertThatThrownBy(() -> days.asked(on))
                .asInstanceOf(InstanceOfAssertFactories.type(Invalid.class))
                .extracting(invalid -> invalid.problem().errors().get(0).field())
                .isEqualTo("on");
    }
}
