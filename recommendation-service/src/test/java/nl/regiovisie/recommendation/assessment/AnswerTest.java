package nl.regiovisie.recommendation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FieldErrors errors = new FieldErrors();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCEPTED")
    void whoever_does_not_simply_accept_explains_why(Outcome outcome) {
        new Answer(outcome, null, null, null, null, null).check(TODAY, errors);

        assertThat(fieldsRefused()).containsExactly("rationale");
    }

    @Test
    void whoever_accepts_need_not_explain() {
        new Answer(Outcome.ACCEPTED, null, null, null, TODAY, null).check(TODAY, errors);

        assertThatCode(errors::refuse).doesNotThrowAnyException();
    }

    @Test
    void an_explanation_of_spaces_explains_nothing() {
        new Answer(Outcome.REJECTED, "  ", null, null, null, null).check(TODAY, errors);

        assertThat(fieldsRefused()).containsExactly("rationale");
    }

    @Test
    void nobody_has_answered_tomorrow() {
        new Answer(Outcome.ACCEPTED, null, null, null, TODAY.plusDays(1), null).check(TODAY, errors);

        assertThat(fieldsRefused()).containsExactly("answeredOn");
    }

    @Test
    void an_action_has_a_text_and_a_quarter_that_exists() {
        List<Action> actions = List.of(new Action("Regelen", "beleidsadviseur", "2027-Q1"), new Action("", null, "Q5"));

        new Answer(Outcome.ACCEPTED, null, actions, null, null, null).check(TODAY, errors);

        assertThat(fieldsRefused()).containsExactly("actions[1].text", "actions[1].quarter");
    }

    @Test
    void a_draft_may_lack_everything_but_stays_within_bounds() {
        List<Action> actions = List.of(new Action(null, "beleidsadviseur", null));
        new Answer(null, null, actions, null, null, null).checkDraft(TODAY, errors);
        new Answer(null, "x".repeat(10_001), null, null, null, null).checkDraft(TODAY, errors);

        assertThat(fieldsRefused()).containsExactly("rationale");
    }

    @Test
    void a_day_means_the_day_in_the_netherlands() {
        Assessment assessment = new Assessment(new UUID(1, 1), new UUID(1, 2), "GM0344", false);
        Answer answer = new Answer(Outcome.ACCEPTED, null, null, null, TODAY, null);

        assessment.give(answer, Instant.parse("2026-11-25T10:00:00Z"));

        assertThat(assessment.says(answer)).isTrue();
        assertThat(assessment.says(new Answer(Outcome.ACCEPTED, null, null, null, TODAY.minusDays(1), null)))
                .isFalse();
    }

    private List<String> fieldsRefused() {
        return catchThrowableOfType(Invalid.class, errors::refuse).problem().errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
