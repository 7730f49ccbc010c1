package nl.regiovisie.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.regiovisie.platform.problem.MissingPrecondition;
import nl.regiovisie.platform.problem.Stale;
import org.junit.jupiter.api.Test;

class IfMatchTest {

    @Test
    void the_version_that_was_seen_last_may_be_changed() {
        assertThatCode(() -> IfMatch.check(IfMatch.etag(3), 3, () -> "newest")).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.check("W/\"3\"", 3, () -> "newest")).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.check("*", 3, () -> "newest")).doesNotThrowAnyException();
    }

    @Test
    void an_older_one_may_not_and_the_newest_is_shown() {
        assertThatThrownBy(() -> IfMatch.check(IfMatch.etag(2), 3, () -> "newest"))
                .isInstanceOfSatisfying(
                        Stale.class,
                        stale -> assertThat(stale.problem().current()).isEqualTo("newest"));
    }

    @Test
    void a_change_that_does_not_say_what_it_is_based_on_is_refused() {
        assertThatThrownBy(() -> IfMatch.check(null, 3, () -> "newest")).isInstanceOf(MissingPrecondition.class);
        assertThatThrownBy(() -> IfMatch.check(" ", 3, () -> "newest")).isInstanceOf(MissingPrecondition.class);
    }
}
