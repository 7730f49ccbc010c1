package nl.regiovisie.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class KeptTest {

    private static final Duration TIME = Duration.ofSeconds(10);

    private final Hands clock = new Hands();
    private int asked;
    private final Kept<Integer> kept = new Kept<>(this::next, TIME, clock);

    @Test
    void is_found_out_once_within_its_time() {
        assertThat(now(kept)).isEqualTo(1);
        clock.pass(TIME.minusMillis(1));
        assertThat(now(kept)).isEqualTo(1);
        clock.pass(Duration.ofMillis(1));
        assertThat(now(kept)).isEqualTo(2);
    }

    @Test
    void is_found_out_once_for_all_who_ask_at_the_same_time() {
        AtomicReference<UniEmitter<? super Integer>> answer = new AtomicReference<>();
        Kept<Integer> slow = new Kept<>(
                () -> Uni.createFrom().emitter(emitter -> {
                    asked++;
                    answer.set(emitter);
                }),
                TIME,
                clock);
        List<Integer> heard = new ArrayList<>();
        slow.get().subscribe().with(heard::add);
        slow.get().subscribe().with(heard::add);

        answer.get().complete(7);

        assertThat(asked).isEqualTo(1);
        assertThat(heard).containsExactly(7, 7);
    }

    @Test
    void is_asked_again_after_a_failure() {
        Kept<Integer> broken = new Kept<>(
                () -> asked++ == 0
                        ? Uni.createFrom().failure(new IllegalStateException("away"))
                        : Uni.createFrom().item(asked),
                TIME,
                clock);

        assertThatThrownBy(() -> now(broken)).hasMessage("away");
        assertThat(now(broken)).isEqualTo(2);
    }

    private Uni<Integer> next() {
        return Uni.createFrom().item(() -> ++asked);
    }

    private static Integer now(Kept<Integer> kept) {
        return kept.get().await().indefinitely();
    }
}
