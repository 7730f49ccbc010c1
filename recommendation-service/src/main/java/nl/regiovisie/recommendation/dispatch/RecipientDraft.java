package nl.regiovisie.recommendation.dispatch;

import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.mail.EmailAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation that gets editions.
 *
 * @param name as everyone reads it, 1–200 characters
 * @param regionCode whose editions it gets; null for all
 * @param email null if an editor brings or posts it
 * @param retired whether it gets no more editions
 */
@Schema(name = "RecipientDraft")
record RecipientDraft(String name, RecipientKind kind, String regionCode, String email, boolean retired) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 10;

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it */
    void check() {
        FieldErrors errors = new FieldErrors();
        errors.text("name", name, LONGEST_NAME);
        errors.check(name == null || name.lines().count() <= 1, "name", "one-line");
        errors.required("kind", kind);
        errors.optionalText("regionCode", regionCode, LONGEST_CODE);
        errors.check(email == null || EmailAddress.of(email).isPresent(), "email", "no-email-address");
        errors.refuse();
    }

    /** As mail servers know it; null if there is none. */
    String address() {
        return EmailAddress.of(email).map(EmailAddress::value).orElse(null);
    }

    /** Without the address: this may end up in a log. */
    @Override
    public String toString() {
        return "RecipientDraft[name=" + name + "]";
    }
}
