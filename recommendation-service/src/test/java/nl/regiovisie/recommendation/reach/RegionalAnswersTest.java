package nl.regiovisie.recommendation.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much of a region fits on a part. */
class RegionalAnswersTest {

    @Test
    void where_many_municipalities_answer_a_part_has_fewer_recommendations() {
        assertThat(RegionalAnswers.rows(400, 8, 50)).isEqualTo(50);
        assertThat(RegionalAnswers.rows(400, 21, 50)).isEqualTo(19);
        assertThat(RegionalAnswers.rows(400, 342, 50)).as("ten at least").isEqualTo(10);
        assertThat(RegionalAnswers.rows(400, 342, 3))
                .as("no more than asked for")
                .isEqualTo(3);
    }

    @Test
    void without_a_bound_or_a_municipality_a_part_is_as_long_as_asked_for() {
        assertThat(RegionalAnswers.rows(null, 342, 50)).isEqualTo(50);
        assertThat(RegionalAnswers.rows(400, 0, 50)).isEqualTo(50);
    }
}
