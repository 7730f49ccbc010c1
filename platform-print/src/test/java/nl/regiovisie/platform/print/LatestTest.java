package nl.regiovisie.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestTest {

    private final Latest latest = new Latest(100);

    @Test
    void what_was_not_used_for_longest_goes_first() {
        latest.put("a", new byte[40]);
        latest.put("b", new byte[40]);
        latest.get("a");

        latest.put("c", new byte[40]);

        assertThat(latest.get("b")).isNull();
        assertThat(latest.get("a")).isNotNull();
        assertThat(latest.get("c")).isNotNull();
    }

    @Test
    void what_is_larger_than_all_room_is_not_kept() {
        latest.put("large", new byte[101]);

        assertThat(latest.get("large")).isNull();
    }

    @Test
    void room_that_was_given_up_can_be_used_again() {
        latest.put("a", new byte[60]);
        latest.put("a", new byte[90]);
        latest.put("b", new byte[10]);

        assertThat(latest.get("a")).hasSize(90);
        assertThat(latest.get("b")).hasSize(10);
    }
}
