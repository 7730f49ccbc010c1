package nl.regiovisie.meeting.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void counts_that_meetings_show_are_added_up() {
        assertThat(sum(List.of(7, 5, 0))).isEqualTo(new Tally(2, 12, 12));
    }

    @Test
    void a_meeting_that_hides_its_count_adds_one_to_four() {
        assertThat(sum(List.of(7, 3, 2))).isEqualTo(new Tally(3, 9, 15));
    }

    @Test
    void who_was_in_no_meeting_was_not_heard_yet() {
        assertThat(sum(List.of(0, 0)).heard()).isFalse();
        assertThat(sum(List.of(0, 1)).heard()).isTrue();
    }

    @Property
    void the_truth_lies_between_the_least_and_the_most(
            @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> present) {
        int people = present.stream().mapToInt(Integer::intValue).sum();

        assertThat(people).isBetween(sum(present).atLeast(), sum(present).atMost());
    }

    /** Whoever lays all sums of all choices of meetings beside one another cannot tell 1 from 2, 3 or 4. */
    @Property
    void no_sum_over_any_choice_of_meetings_tells_how_many_a_hidden_count_is(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 12) Integer> present,
            @ForAll @IntRange(max = 9) int which,
            @ForAll @IntRange(min = 1, max = 4) int real,
            @ForAll @IntRange(min = 1, max = 4) int imagined) {
        List<Integer> one = new ArrayList<>(present);
        List<Integer> other = new ArrayList<>(present);
        one.set(which % present.size(), real);
        other.set(which % present.size(), imagined);

        for (int choice = 0; choice < 1 << present.size(); choice++) {
            assertThat(sum(chosen(one, choice))).isEqualTo(sum(chosen(other, choice)));
        }
    }

    private static List<Integer> chosen(List<Integer> meetings, int choice) {
        List<Integer> chosen = new ArrayList<>();
        for (int meeting = 0; meeting < meetings.size(); meeting++) {
            if ((choice >> meeting & 1) == 1) {
                chosen.add(meetings.get(meeting));
            }
        }
        return chosen;
    }

    private static Tally sum(List<Integer> present) {
        return present.stream().reduce(Tally.NOBODY, (tally, count) -> tally.plus(count, 1), Tally::plus);
    }
}
