package nl.regiovisie.meeting.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClashViewTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_few_people_are_not_counted(int people) {
        assertThat(ClashView.of(people)).isEqualTo(new ClashView(null, 5));
    }

    @Test
    void nobody_and_more_are() {
        assertThat(ClashView.of(0)).isEqualTo(new ClashView(0, null));
        assertThat(ClashView.of(5)).isEqualTo(new ClashView(5, null));
    }
}
