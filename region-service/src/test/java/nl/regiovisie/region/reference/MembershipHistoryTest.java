package nl.regiovisie.region.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.regiovisie.region.classification.Membership;
import org.junit.jupiter.api.Test;

class MembershipHistoryTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2022, 1, 1);
    private static final LocalDate THIRD = LocalDate.of(2023, 1, 1);

    private final MembershipHistory history = new MembershipHistory();

    @Test
    void seen_twice_in_one_region_is_one_membership() {
        history.seen(FIRST, "JZ22").seen(SECOND, "JZ22");

        assertThat(history.memberships()).containsExactly(Membership.since(FIRST, "JZ22"));
    }

    @Test
    void a_move_ends_one_membership_on_the_day_on_which_the_next_begins() {
        history.seen(FIRST, "JZ24").seen(SECOND, "JZ18");

        assertThat(history.memberships())
                .containsExactly(Membership.since(FIRST, "JZ24").until(SECOND), Membership.since(SECOND, "JZ18"));
    }

    @Test
    void a_municipality_that_was_formed_later_begins_when_it_is_first_seen() {
        history.seen(FIRST, "").seen(SECOND, null).seen(THIRD, "JZ29");

        assertThat(history.memberships()).containsExactly(Membership.since(THIRD, "JZ29"));
    }

    @Test
    void a_municipality_that_is_no_longer_seen_has_ended() {
        history.seen(FIRST, "JZ09").seen(SECOND, "").seen(THIRD, "");

        assertThat(history.memberships())
                .containsExactly(Membership.since(FIRST, "JZ09").until(SECOND));
    }

    @Test
    void the_exact_day_of_an_end_wins_over_the_day_on_which_it_was_noticed() {
        LocalDate exact = LocalDate.of(2022, 3, 24);

        history.seen(FIRST, "JZ16").seen(SECOND, "JZ16").seen(THIRD, "").abolished(exact);

        assertThat(history.memberships())
                .containsExactly(Membership.since(FIRST, "JZ16").until(exact));
    }

    @Test
    void an_end_after_the_municipality_was_seen_to_be_gone_is_refused() {
        history.seen(FIRST, "JZ16").seen(SECOND, "");

        assertThatThrownBy(() -> history.abolished(THIRD)).isInstanceOf(IllegalStateException.class);
    }
}
