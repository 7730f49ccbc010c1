package nl.regiovisie.gateway.work.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalMomentTest {

    @ParameterizedTest
    @CsvSource({
        "2031-03-30T01:59, true,  false, 2031-03-30T00:59:00Z",
        "2031-03-30T02:00, false, false, ",
        "2031-03-30T02:59, false, false, ",
        "2031-03-30T03:00, true,  false, 2031-03-30T01:00:00Z",
        "2031-10-26T01:59, true,  false, 2031-10-25T23:59:00Z",
        "2031-10-26T02:00, true,  true,  2031-10-26T00:00:00Z",
        "2031-10-26T02:59, true,  true,  2031-10-26T00:59:00Z",
        "2031-10-26T03:00, true,  false, 2031-10-26T02:00:00Z"
    })
    void an_hour_is_skipped_in_spring_and_comes_twice_in_autumn(
            LocalDateTime local, boolean exists, boolean twice, String first) {
        LocalMoment moment = new LocalMoment(local);

        assertThat(moment.exists()).isEqualTo(exists);
        assertThat(moment.comesTwice()).isEqualTo(twice);
        if (exists) {
            assertThat(moment.first()).hasToString(first);
        }
    }
}
