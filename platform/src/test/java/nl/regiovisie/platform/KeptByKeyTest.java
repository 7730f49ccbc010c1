package nl.regiovisie.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptByKeyTest {

    private static final Duration TIME = Duration.ofSeconds(10);

    private final Hands clock = new Hands();
    private final List<String> asked = new ArrayList<>();
    private final KeptByKey<String, Integer> kept = new KeptByKey<>(this::find, TIME, clock);

    @Test
    void each_key_is_found_out_once_within_its_time() {
        now("a");
        clock.pass(TIME.minusMillis(1));
        now("b");
        now("a");

        clock.pass(Duration.ofMillis(1));

        assertThat(now("b")).isEqualTo(2);
        assertThat(now("a")).isEqualTo(3);
        assertThat(asked).containsExactly("a", "b", "a");
    }

    @Test
    void what_is_forgotten_is_found_out_anew() {
        now("a");

        kept.forget();

        assertThat(now("a")).isEqualTo(2);
    }

    @Test
    void is_asked_again_after_a_failure() {
        assertThatThrownBy(() -> now("broken")).hasMessage("away");
        assertThatThrownBy(() -> now("broken")).hasMessage("away");

        assertThat(asked).containsExactly("broken", "broken");
    }

    @Test
    void nothing_is_kept_for_no_time() {
        KeptByKey<String, Integer> never = new KeptByKey<>(this::find, Duration.ZERO, clock);

        never.get("a").await().indefinitely();

        assertThat(never.get("a").await().indefinitely()).isEqualTo(2);
    }

    private Uni<Integer> find(String key) {
        return Uni.createFrom().item(() -> {
            asked.add(key);
            if (key.equals("broken")) {
                throw new IllegalStateException("away");
            }
            return asked.size();
        });
    }

    private int now(String key) {
        return kept.get(key).await().indefinitely();
    }
}
