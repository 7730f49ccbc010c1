package nl.regiovisie.recommendation.letter.help;

import java.util.regex.Pattern;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is asked to read along.
 *
 * @param code that whoever invites made up and puts in a link; 43–100 letters, digits, hyphens and underscores. Only its hash
 *     is kept
 */
@Schema(name = "LetterInvitation")
record Invitation(HelperKind kind, String code) {

    private static final Pattern STRONG = Pattern.compile("[A-Za-z0-9_-]{43,100}");

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it */
    void check() {
        FieldErrors errors = new FieldErrors();
        errors.required("kind", kind);
        errors.check(code != null && STRONG.matcher(code).matches(), "code", "code-too-weak");
        errors.refuse();
    }

    String hash() {
        return Sha256.of(code);
    }

    /** Without the code: this may end up in a log. */
    @Override
    public String toString() {
        return "Invitation[kind=" + kind + "]";
    }
}
