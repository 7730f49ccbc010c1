package nl.regiovisie.region.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;

class TrajectoryFactsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final List<Phase> PHASES =
            List.of(new Phase("PLAN", "Plan maken", false), new Phase("COMPLETED", "Afgerond", true));

    @Test
    void a_running_trajectory_has_no_end_and_perhaps_a_next_step() {
        assertThat(wrong(facts("PLAN", null, "Bel de bestuurder", START))).isEmpty();
        assertThat(wrong(facts("PLAN", START, null, null))).containsExactly("endedOn");
    }

    @Test
    void one_that_is_over_has_an_end_and_no_next_step() {
        assertThat(wrong(facts("COMPLETED", START, null, null))).isEmpty();
        assertThat(wrong(facts("COMPLETED", null, "Nog iets", null))).containsExactly("endedOn", "nextStep");
    }

    @Test
    void it_ends_after_it_began() {
        assertThat(wrong(facts("COMPLETED", START.minusDays(1), null, null))).containsExactly("endedOn");
    }

    @Test
    void a_day_without_a_step_says_nothing() {
        assertThat(wrong(facts("PLAN", null, null, START))).containsExactly("nextStep");
    }

    @Test
    void an_unknown_phase_is_answered_with_the_choices() {
        assertThat(errors(facts("PARTY", null, null, null)))
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("PLAN, COMPLETED"));
    }

    private static TrajectoryFacts facts(String phase, LocalDate end, String step, LocalDate stepOn) {
        return new TrajectoryFacts(UUID.randomUUID(), phase, START, end, step, stepOn, null, false);
    }

    private static List<String> wrong(TrajectoryFacts facts) {
        return errors(facts).stream().map(FieldError::field).toList();
    }

    private static List<FieldError> errors(TrajectoryFacts facts) {
        FieldErrors errors = new FieldErrors();
        facts.check(errors);
        Phases.check(facts, PHASES, errors);
        try {
            errors.refuse();
            return List.of();
        } catch (Invalid refusal) {
            return refusal.problem().errors();
        }
    }
}
