package nl.regiovisie.recommendation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.assessment.Answer;
import nl.regiovisie.recommendation.assessment.Assessment;
import nl.regiovisie.recommendation.assessment.Draft;
import nl.regiovisie.recommendation.assessment.Outcome;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final UUID REVIEW = new UUID(1, 1);
    private static final UUID FIRST = new UUID(2, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final Answer YES = new Answer(Outcome.ACCEPTED, null, null, null, null, null);
    private static final Answer NO = new Answer(Outcome.REJECTED, "Kan niet", null, null, null, null);

    private final Standing standing = new Standing(Map.of(FIRST, answered(YES)), Map.of());

    @Test
    void the_answer_that_stands_there_already_is_no_change() {
        assertThat(standing.changes(List.of(given(FIRST, YES), given(SECOND, YES))))
                .containsExactly(given(SECOND, YES));
    }

    @Test
    void another_answer_that_was_not_seen_is_in_the_way_and_is_named() {
        RuleBroken refusal = catchThrowableOfType(
                RuleBroken.class, () -> standing.requireFree(List.of(given(FIRST, NO), given(SECOND, NO))));

        assertThat(refusal.problem().open()).isEqualTo(List.of(FIRST));
        assertThat(refusal.problem().detail()).startsWith("Eén aanbeveling heeft al een ander antwoord.");
    }

    @Test
    void the_work_of_a_colleague_is_in_the_way() {
        Standing drafted = new Standing(Map.of(), Map.of(SECOND, new Draft(REVIEW, SECOND)));

        assertThatThrownBy(() -> drafted.requireFree(List.of(given(SECOND, NO))))
                .isInstanceOf(RuleBroken.class);
    }

    private static Given given(UUID recommendation, Answer answer) {
        return new Given(recommendation, null, answer);
    }

    private static Assessment answered(Answer answer) {
        Assessment assessment = new Assessment(REVIEW, FIRST, "GM0344", false);
        assessment.give(answer, Instant.parse("2026-11-24T10:00:00Z"));
        return assessment;
    }
}
