package nl.regiovisie.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttendanceViewTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "hidden",
            value = {"0, 0", "1, hidden", "4, hidden", "5, 5", "31, 31"})
    void so_few_that_they_could_be_traced_are_not_counted_in_public(int present, Integer shown) {
        AttendanceView view = AttendanceView.untraceable(new Attendance("alderman", present));

        assertThat(view).isEqualTo(new AttendanceView("alderman", shown, shown == null ? 5 : null));
    }
}
