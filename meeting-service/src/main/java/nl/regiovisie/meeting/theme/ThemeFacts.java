package nl.regiovisie.meeting.theme;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an editor says about a theme.
 *
 * @param name 1–100 characters on one line; belongs to one theme
 * @param position order in which themes are shown, 1–1,000
 */
@Schema(name = "ThemeFacts")
record ThemeFacts(String name, int position) {

    private static final int LONGEST = 100;
    private static final int LAST = 1_000;
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Notes what is wrong with it, and with the id that it should get. */
    void check(String id, FieldErrors errors) {
        errors.check(id.length() <= LONGEST && id.matches(ID), "id", "theme-id");
        errors.text("name", name, LONGEST);
        errors.check(name == null || name.lines().count() < 2, "name", "one-line");
        errors.range("position", position, 1, LAST);
    }
}
