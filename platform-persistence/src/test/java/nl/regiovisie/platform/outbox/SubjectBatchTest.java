package nl.regiovisie.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SubjectBatchTest {

    private final List<Due> events =
            LongStream.rangeClosed(1, 3).mapToObj(SubjectBatchTest::due).toList();
    private final SubjectBatch batch = new SubjectBatch(events);

    @Test
    void what_was_sent_is_settled_and_the_rest_stays_in_order_from_the_one_that_failed() {
        batch.sent(events.get(0));
        batch.failed(new IllegalStateException("broker away"));

        assertThat(batch.sent()).containsExactly(1L);
        assertThat(batch.unsent()).extracting(Due::position).containsExactly(2L, 3L);
        assertThat(batch.failure()).hasMessage("broker away");
    }

    @Test
    void when_all_was_sent_nothing_is_left_and_nothing_failed() {
        events.forEach(batch::sent);

        assertThat(batch.unsent()).isEmpty();
        assertThat(batch.failure()).isNull();
    }

    private static Due due(long position) {
        return new Due(position, new UUID(7, position), "subject", "type", Instant.EPOCH, new byte[0], null, 1);
    }
}
