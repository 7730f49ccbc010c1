package nl.regiovisie.recommendation.assessment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

    private final Draft draft = new Draft(new UUID(1, 1), new UUID(1, 2));

    @Test
    void a_second_person_confirms_what_was_handed_in() {
        draft.keep("{}", "anna", true, NOW);

        assertThatCode(() -> draft.requireConfirmableBy("bram")).doesNotThrowAnyException();
    }

    @Test
    void nobody_confirms_an_answer_of_their_own() {
        draft.keep("{}", "anna", true, NOW);

        assertThatThrownBy(() -> draft.requireConfirmableBy("anna"))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("collega");
    }

    @Test
    void what_changes_again_is_no_longer_handed_in() {
        draft.keep("{}", "anna", true, NOW);
        draft.keep("{\"rationale\":\"anders\"}", "anna", false, NOW);

        assertThatThrownBy(() -> draft.requireConfirmableBy("bram")).isInstanceOf(RuleBroken.class);
    }
}
