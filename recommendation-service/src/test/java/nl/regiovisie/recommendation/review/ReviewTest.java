package nl.regiovisie.recommendation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.RecommendationEvent.ReviewClosed;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final UUID ID = new UUID(1, 1);
    private static final UUID UNANSWERED = new UUID(2, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final Opening OPENING =
            new Opening("GM0344", "JZ22", Occasion.DRAFTING, null, null, null, false, false);

    private final Review review = Review.open(ID, OPENING, TODAY, NOW);

    @Test
    void closing_with_everything_answered_tells_the_world() {
        assertThat(review.close(List.of(), List.of(), NOW))
                .isEqualTo(new ReviewClosed(ID, "GM0344", "JZ22", false, NOW));
        assertThat(review.isClosed()).isTrue();
    }

    @Test
    void it_cannot_close_while_an_answer_is_missing_and_names_what_is() {
        RuleBroken refusal =
                catchThrowableOfType(RuleBroken.class, () -> review.close(List.of(UNANSWERED), List.of(), NOW));

        assertThat(refusal.problem().open()).isEqualTo(List.of(UNANSWERED));
        assertThat(refusal.problem().detail()).isEqualTo("Eén aanbeveling heeft nog geen antwoord.");
        assertThat(review.isClosed()).isFalse();
    }

    @Test
    void a_closed_one_takes_no_more_answers() {
        review.close(List.of(), List.of(), NOW);

        assertThatThrownBy(review::requireOpen).isInstanceOf(RuleBroken.class);
    }

    @Test
    void its_plan_may_change_while_it_is_open() {
        Opening later = new Opening(
                "GM0344", "JZ22", Occasion.DRAFTING, "2027–2030", LocalDate.of(2027, 2, 1), null, true, false);

        review.plan(later, true, TODAY);

        assertThat(review.says(later)).isTrue();
    }

    @Test
    void nobody_plans_for_yesterday_but_a_day_that_came_meanwhile_may_stay() {
        Opening yesterday = ready(TODAY.minusDays(1), TODAY.minusDays(1), false);

        assertThatThrownBy(() -> Review.open(ID, yesterday, TODAY, NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.problem().errors())
                                .extracting(FieldError::field)
                                .containsExactly("due", "publishOn"));
        assertThatThrownBy(() -> review.plan(yesterday, false, TODAY)).isInstanceOf(Invalid.class);
        assertThat(Review.open(ID, ready(TODAY, TODAY, false), TODAY, NOW).isPublic(TODAY))
                .isTrue();
        assertThat(Review.open(ID, ready(TODAY.minusYears(1), null, true), TODAY, NOW)
                        .isClosed())
                .as("what is invented may tell of the past")
                .isFalse();

        Review earlier = Review.open(ID, ready(TODAY, null, false), TODAY, NOW);
        Opening withMore = new Opening("GM0344", "JZ22", Occasion.DRAFTING, "2027–2030", TODAY, null, false, false);
        earlier.plan(withMore, false, TODAY.plusDays(3));
        assertThat(earlier.says(withMore)).isTrue();
    }

    @Test
    void it_never_becomes_a_review_of_another_region() {
        Opening elsewhere = new Opening("GM0344", "JZ26", Occasion.DRAFTING, null, null, null, false, false);

        assertThatThrownBy(() -> review.plan(elsewhere, false, TODAY)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void it_cannot_close_while_somebody_works_at_an_answer() {
        RuleBroken refusal = catchThrowableOfType(
                RuleBroken.class, () -> review.close(List.of(), List.of(UNANSWERED, new UUID(2, 2)), NOW));

        assertThat(refusal.problem().detail()).startsWith("Aan 2 antwoorden werkt nog iemand.");
        assertThat(review.isClosed()).isFalse();
    }

    @Test
    void its_answers_are_public_from_the_day_that_was_chosen() {
        Review later = Review.open(ID, publishedOn(TODAY.plusDays(1)), TODAY, NOW);

        assertThat(later.isPublic(TODAY)).isFalse();
        assertThat(later.isAnnounced()).isFalse();
        assertThat(later.isPublic(TODAY.plusDays(1))).isTrue();
    }

    @Test
    void what_everyone_could_read_is_not_hidden_again() {
        assertThatThrownBy(() -> review.plan(publishedOn(TODAY.plusDays(1)), true, TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThat(review.isPublic(TODAY)).isTrue();
    }

    @Test
    void as_long_as_nothing_was_answered_another_day_can_be_chosen() {
        review.plan(publishedOn(TODAY.plusDays(1)), false, TODAY);

        assertThat(review.isAnnounced()).isFalse();
    }

    @Test
    void where_a_second_person_confirms_nobody_answers_alone() {
        review.plan(new Opening("GM0344", "JZ22", Occasion.DRAFTING, null, null, null, true, false), false, TODAY);

        assertThatThrownBy(review::requireDirect).isInstanceOf(RuleBroken.class);
    }

    private static Opening publishedOn(LocalDate day) {
        return new Opening("GM0344", "JZ22", Occasion.DRAFTING, null, null, day, false, false);
    }

    private static Opening ready(LocalDate due, LocalDate publishOn, boolean example) {
        return new Opening("GM0344", "JZ22", Occasion.DRAFTING, null, due, publishOn, false, example);
    }
}
