package nl.regiovisie.region.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VacancyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final VacancyFacts FACTS = new VacancyFacts("Lid gezocht", "Doe mee.", TODAY);

    private final Vacancy vacancy = new Vacancy(UUID.randomUUID(), UUID.randomUUID(), FACTS, NOW);

    @Test
    void is_open_on_its_last_day_and_expired_on_the_next() {
        assertThat(vacancy.state(TODAY)).isEqualTo(VacancyState.OPEN);
        assertThat(vacancy.state(TODAY.plusDays(1))).isEqualTo(VacancyState.EXPIRED);
    }

    @Test
    void a_filled_one_stays_filled_when_its_last_day_has_passed() {
        vacancy.fill(TODAY, NOW);

        assertThat(vacancy.state(TODAY.plusYears(1))).isEqualTo(VacancyState.FILLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-11-25", "9999-12-31"})
    void ends_today_or_within_a_year(String until) {
        assertThatThrownBy(() -> check(LocalDate.parse(until))).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2027-11-24"})
    void may_end_on_the_first_and_the_last_of_those_days(String until) {
        assertThatCode(() -> check(LocalDate.parse(until))).doesNotThrowAnyException();
    }

    private static void check(LocalDate until) {
        FieldErrors errors = new FieldErrors();
        new VacancyFacts("Lid gezocht", "Doe mee.", until).check(TODAY, errors);
        errors.refuse();
    }
}
