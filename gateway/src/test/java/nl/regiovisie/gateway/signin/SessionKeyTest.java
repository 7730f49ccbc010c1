package nl.regiovisie.gateway.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SessionKeyTest {

    private static final byte[] TOKENS = "tokens".getBytes(UTF_8);

    private final SessionKey key = SessionKey.fresh();

    @Test
    void what_is_sealed_is_opened_by_whoever_has_the_cookie() {
        byte[] sealed = key.seal(TOKENS);

        assertThat(SessionKey.of(key.cookie()).open(sealed)).isEqualTo(TOKENS);
    }

    @Test
    void another_session_does_not_open_it() {
        byte[] sealed = key.seal(TOKENS);

        assertThatThrownBy(() -> SessionKey.fresh().open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void changed_tokens_are_not_opened() {
        byte[] sealed = key.seal(TOKENS);
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> key.open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_database_knows_a_session_by_something_else_than_its_cookie() {
        assertThat(key.id()).hasSize(32).isEqualTo(SessionKey.of(key.cookie()).id());
        assertThat(SessionKey.fresh().id()).isNotEqualTo(key.id());
        assertThat(key.cookie()).hasSize(43);
    }

    @Test
    void a_cookie_that_is_not_ours_is_refused() {
        assertThatThrownBy(() -> SessionKey.of("abc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SessionKey.of("<script>")).isInstanceOf(IllegalArgumentException.class);
    }
}
