package nl.regiovisie.region.contact;

import java.util.Locale;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a visitor writes to a body.
 *
 * @param id made by the caller, so that sending twice sends one
 * @param name who writes; 1–100 characters on one line
 * @param email where an answer can go
 * @param text 1–5,000 characters
 * @param subject filled in by nobody but a robot: the form hides it
 */
@Schema(name = "MessageToBody")
record Message(UUID id, String name, String email, String text, String subject) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 5_000;

    /** Notes what is wrong with it; without repeating it. */
    void check(FieldErrors errors) {
        errors.required("id", id);
        errors.text("name", name, LONGEST_NAME);
        errors.check(name == null || name.lines().count() < 2, "name", "one-line");
        new ContactAddress(email).check(errors);
        errors.text("text", text, LONGEST_TEXT);
    }

    boolean fromRobot() {
        return subject != null && !subject.isBlank();
    }

    /** The same for every way of writing the same address. */
    String sender() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Message[id=" + id + "]";
    }
}
