package nl.regiovisie.region.body;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a body lets others see.
 *
 * @param listed whether everyone may see it; off until the body chooses so
 * @param about who they are and what they do, or null; 1–2,000 characters
 * @param website begins with {@code https://} or {@code http://}, or null; at most 500 characters
 */
@Embeddable
@Schema(name = "DirectoryEntry")
public record DirectoryEntry(boolean listed, String about, String website) {

    static final DirectoryEntry HIDDEN = new DirectoryEntry(false, null, null);

    private static final int LONGEST_ABOUT = 2_000;
    private static final int LONGEST_WEBSITE = 500;
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+\\.[^\\s\"<>]+");

    /** Notes what is wrong with it. */
    void check(FieldErrors errors) {
        errors.optionalText("about", about, LONGEST_ABOUT);
        errors.optionalText("website", website, LONGEST_WEBSITE);
        errors.check(website == null || WEB.matcher(website).matches(), "website", "link-not-web");
    }
}
