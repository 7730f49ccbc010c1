package nl.regiovisie.gateway.work.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.letter.LetterHelp.Help;

/**
 * A draft behind a private link.
 *
 * @param comment id of a new comment, so that sending twice stores it once
 * @param typed what was typed
 */
public record HelpPage(String code, Help help, UUID comment, String typed, boolean said, Faults faults) {

    public Letter letter() {
        return help.letter();
    }

    /** Where the letter is shown as it will be, for one municipality. */
    public String preview(String municipality) {
        return "/meelezen/brief?code=" + encoded(code) + "&gemeente=" + municipality;
    }

    public String target() {
        return address(code);
    }

    static String address(String code) {
        return "/meelezen?code=" + encoded(code);
    }

    /** A code is what somebody else may have written. */
    static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
