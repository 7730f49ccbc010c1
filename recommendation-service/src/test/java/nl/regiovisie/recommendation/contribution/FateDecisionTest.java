package nl.regiovisie.recommendation.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FateDecisionTest {

    @ParameterizedTest
    @EnumSource(names = {"ANSWERED", "CLOSED"})
    void an_end_needs_a_reason(Fate end) {
        assertThat(fieldsRefused(new FateDecision(end, null))).containsExactly("reason");
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "ESCALATED"})
    void what_goes_on_needs_none(Fate open) {
        assertThatCode(() -> new FateDecision(open, null).check()).doesNotThrowAnyException();
    }

    @Test
    void bundling_is_not_for_decision() {
        assertThat(fieldsRefused(new FateDecision(Fate.BUNDLED, null))).containsExactly("state");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(fieldsRefused(new FateDecision(null, "\u0000"))).containsExactly("state", "reason");
    }

    private static List<String> fieldsRefused(FateDecision decision) {
        Invalid refusal = catchThrowableOfType(Invalid.class, decision::check);
        return refusal.problem().errors().stream().map(FieldError::field).toList();
    }
}
