package nl.regiovisie.platform.link;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of a link in a mail. */
@Schema(name = "LinkCode", description = "De code uit een link in een mail")
public record LinkCode(String code) {

    private static final int LONGEST = 100;

    public void check(FieldErrors errors) {
        errors.text("code", code, LONGEST);
    }
}
