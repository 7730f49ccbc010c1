package nl.regiovisie.meeting.kind;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a kind of meeting.
 *
 * @param name 1–100 characters
 * @param description when to choose it, 1–1,000 characters
 * @param needsRegion whether such a meeting is about at least one region
 * @param affiliatedOnly whether only affiliated bodies may register, unless the meeting says otherwise
 * @param position order in which kinds are shown, 1–1,000
 */
@Schema(name = "MeetingKindFacts")
public record MeetingKindFacts(
        String name, String description, boolean needsRegion, boolean affiliatedOnly, int position) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 1_000;
    private static final int LAST = 1_000;

    void check(FieldErrors errors) {
        errors.text("name", name, LONGEST_NAME);
        errors.text("description", description, LONGEST_DESCRIPTION);
        errors.range("position", position, 1, LAST);
    }
}
