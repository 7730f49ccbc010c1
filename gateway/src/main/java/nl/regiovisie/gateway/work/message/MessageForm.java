package nl.regiovisie.gateway.work.message;

import java.util.UUID;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.message.BodyMessages.Message;

/**
 * A message as it was typed.
 *
 * @param id made with the empty form, so that sending twice sends one
 * @param subject a field that people do not see
 */
public record MessageForm(UUID id, String name, String email, String text, String subject) {

    static MessageForm empty(UUID id) {
        return new MessageForm(id, "", "", "", "");
    }

    static MessageForm of(Form form) {
        return new MessageForm(
                form.id("id"), form.text("name"), form.text("email"), form.text("text"), form.text("subject"));
    }

    Message message() {
        return new Message(id, name, email, text, Form.orNull(subject));
    }

    /** Without who wrote what: this may end up in a log. */
    @Override
    public String toString() {
        return "MessageForm[id=" + id + "]";
    }
}
