package nl.regiovisie.recommendation.edition;

import static nl.regiovisie.recommendation.edition.Snapshots.answered;
import static nl.regiovisie.recommendation.edition.Snapshots.content;
import static nl.regiovisie.recommendation.edition.Snapshots.recommendation;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.regiovisie.recommendation.edition.content.Changes.GivenAnswer;
import nl.regiovisie.recommendation.edition.content.Changes.Title;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Theme;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void in_the_first_edition_everything_is_new() {
        Snapshot first = Snapshot.after(null, with(recommendation(7, "Zeven")));

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.changes().recommendations()).containsExactly(new Title(7, "Zeven"));
    }

    @Test
    void what_came_and_what_went_is_told_apart() {
        Snapshot first = Snapshot.after(null, with(recommendation(7, "Zeven"), recommendation(8, "Acht")));

        Snapshot second = Snapshot.after(first, with(recommendation(8, "Acht"), recommendation(9, "Negen")));

        assertThat(second.changes().recommendations()).containsExactly(new Title(9, "Negen"));
        assertThat(second.changes().ended()).containsExactly(new Title(7, "Zeven"));
    }

    @Test
    void a_first_answer_is_given_and_another_answer_is_changed() {
        Snapshot first = Snapshot.after(
                null, with(recommendation(7, "Zeven", answered("GM0321", "Houten", "REJECTED", "Te duur"))));

        Snapshot second = Snapshot.after(
                first,
                with(recommendation(
                        7,
                        "Zeven",
                        answered("GM0321", "Houten", "ACCEPTED", null),
                        answered("GM0331", "Lopik", "ACCEPTED", null))));

        assertThat(second.changes().changed()).containsExactly(new GivenAnswer(7, "Houten", "ACCEPTED"));
        assertThat(second.changes().given()).containsExactly(new GivenAnswer(7, "Lopik", "ACCEPTED"));
    }

    @Test
    void the_same_on_another_day_is_a_repeat() {
        Snapshot first = Snapshot.after(null, with(recommendation(7, "Zeven")));

        assertThat(Snapshot.after(first, with(recommendation(7, "Zeven"))).repeats(first))
                .isTrue();
        assertThat(Snapshot.after(first, with(recommendation(7, "Zeven!"))).repeats(first))
                .isFalse();
    }

    private static Content with(Recommendation... recommendations) {
        return content(List.of(new Theme("t1", "Vertrouwen", List.of(recommendations), List.of())));
    }
}
