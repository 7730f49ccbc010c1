package nl.regiovisie.region.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.problem.FieldError;
import nl.regiovisie.platform.problem.Invalid;
import org.junit.jupiter.api.Test;

class MessageTest {

    @Test
    void a_name_cannot_smuggle_in_a_second_line() {
        assertThat(wrong(new Message(
                        UUID.randomUUID(), "Jan\r\nBcc: x@y.example", "jan@voorbeeld.example", "Dag", null)))
                .containsExactly("name");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(wrong(new Message(null, "", "jan", "x".repeat(5_001), null)))
                .containsExactlyInAnyOrder("id", "name", "email", "text");
    }

    @Test
    void one_address_is_one_sender_however_it_is_written() {
        assertThat(message("Jan@Voorbeeld.example ").sender())
                .isEqualTo(message("jan@voorbeeld.example").sender());
    }

    @Test
    void what_is_logged_of_it_says_nothing_about_a_person() {
        assertThat(message("jan@voorbeeld.example").toString())
                .doesNotContain("jan")
                .doesNotContain("Dag");
    }

    private static Message message(String email) {
        return new Message(UUID.randomUUID(), "Jan", email, "Dag", null);
    }

    private static List<String> wrong(Message message) {
        FieldErrors errors = new FieldErrors();
        message.check(errors);
        try {
            errors.refuse();
            return List.of();
        } catch (Invalid refusal) {
            return refusal.problem().errors().stream().map(FieldError::field).toList();
        }
    }
}
