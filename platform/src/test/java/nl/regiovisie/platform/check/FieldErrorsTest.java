package nl.regiovisie.platform.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldErrorsTest {

    private final FieldErrors errors = new FieldErrors();

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "مرحبا", "\t- punt\r\n", "👩‍👩‍👧", "é en e\u0301"})
    void people_may_type_whatever_can_be_typed(String text) {
        errors.text("text", text, 40);

        assertThatCode(errors::refuse).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n", "a\u0000b", "\u001b[31m", "a\u0085b", "half \ud83d"})
    void what_is_no_text_is_refused(String text) {
        errors.text("text", text, 40);

        assertThatThrownBy(errors::refuse).isInstanceOf(Invalid.class);
    }

    @Test
    void an_emoji_is_one_character() {
        errors.text("text", "🙂".repeat(10), 10);

        assertThatCode(errors::refuse).doesNotThrowAnyException();
    }

    @Test
    void one_character_too_many_is_too_many() {
        errors.text("text", "🙂".repeat(11), 10);

        assertThatThrownBy(errors::refuse).isInstanceOf(Invalid.class);
    }
}
