package nl.regiovisie.region.contact;

import java.util.regex.Pattern;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the post of a body goes. It comes in and never goes out: {@link #toString} hides it as well.
 *
 * @param email 3–254 characters
 */
@Schema(name = "ContactAddress")
record ContactAddress(String email) {

    private static final int LONGEST = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\"<>(),;:\\\\]+@[^\\s@\"<>(),;:\\\\]+\\.[^\\s@\"<>(),;:\\\\.]+");

    /** Notes what is wrong with it; without repeating it. */
    void check(FieldErrors errors) {
        errors.text("email", email, LONGEST);
        if (email != null && !email.isBlank()) {
            errors.check(EMAIL.matcher(email).matches(), "email", "no-email");
        }
    }

    @Override
    public String toString() {
        return "ContactAddress[hidden]";
    }
}
