package nl.regiovisie.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import nl.regiovisie.platform.problem.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingStatusTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     PLANNED, true", "DRAFT,     HELD, false", "DRAFT,     PUBLISHED, false",
                "DRAFT,     CANCELLED, true",
        "PLANNED,   PLANNED, false", "PLANNED,   HELD, true", "PLANNED,   PUBLISHED, false",
                "PLANNED,   CANCELLED, true",
        "HELD,      PLANNED, false", "HELD,      HELD, false", "HELD,      PUBLISHED, true",
                "HELD,      CANCELLED, false",
        "PUBLISHED, PLANNED, false", "PUBLISHED, HELD, false", "PUBLISHED, PUBLISHED, false",
                "PUBLISHED, CANCELLED, false",
        "CANCELLED, PLANNED, false", "CANCELLED, HELD, false", "CANCELLED, PUBLISHED, false",
                "CANCELLED, CANCELLED, false"
    })
    void each_step_is_allowed_or_refused(MeetingStatus from, MeetingStatus to, boolean allowed) {
        Throwable refusal = catchThrowable(() -> from.to(to));

        assertThat(refusal).matches(failure -> allowed ? failure == null : failure instanceof RuleBroken);
    }
}
