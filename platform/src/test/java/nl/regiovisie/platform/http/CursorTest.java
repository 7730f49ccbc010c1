package nl.regiovisie.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void a_cursor_gives_back_the_sort_key_that_it_was_made_of() {
        assertThat(Cursor.decode(Cursor.encode("’s-Hertogenbosch", 7), 2)).containsExactly("’s-Hertogenbosch", "7");
        assertThat(Cursor.encode("a/b?c")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void a_cursor_that_was_not_made_here_is_refused_by_name() {
        assertThatThrownBy(() -> Cursor.decode("%%%"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.problem().errors().get(0).field())
                                .isEqualTo("cursor"));
        assertThatThrownBy(() -> Cursor.decode(Cursor.encode("one"), 2)).isInstanceOf(Invalid.class);
    }

    @Test
    void the_item_too_many_only_tells_that_there_is_a_next_page() {
        Page<String> first = Page.of(List.of("a", "b", "c"), 2, Cursor::encode);

        assertThat(first.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(first.next())).containsExactly("b");
        assertThat(Page.of(List.of("c"), 2, Cursor::encode).next()).isNull();
    }
}
