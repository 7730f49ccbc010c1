package nl.regiovisie.meeting.registration;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody who registers tells about themselves; the address apart.
 *
 * @param name 1–100 characters on one line
 * @param role id of a participant role
 * @param capacity BODY or SELF; SELF when absent
 * @param organisation the body or organisation in words, or null; compulsory with BODY unless {@code bodyId} says which;
 *     1–200 characters
 * @param bodyId a participation body, or null
 * @param otherNeeds or null; 1–500 characters
 */
@Schema(name = "Participant")
record Participant(
        String name,
        String role,
        Capacity capacity,
        String organisation,
        UUID bodyId,
        List<Need> needs,
        String otherNeeds) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ORGANISATION = 200;
    private static final int LONGEST_NEEDS = 500;

    Participant {
        capacity = Objects.requireNonNullElse(capacity, Capacity.SELF);
        needs = Objects.requireNonNullElse(needs, List.of());
    }

    /** Notes what is wrong with it in itself; without repeating it. */
    void check(FieldErrors errors) {
        errors.text("name", name, LONGEST_NAME);
        errors.check(name == null || name.lines().count() < 2, "name", "one-line");
        errors.required("role", role);
        errors.optionalText("organisation", organisation, LONGEST_ORGANISATION);
        errors.check(
                capacity == Capacity.SELF || organisation != null || bodyId != null,
                "organisation",
                "organisation-required");
        errors.distinct("needs", needs, Need.values().length);
        errors.optionalText("otherNeeds", otherNeeds, LONGEST_NEEDS);
    }

    @Override
    public String toString() {
        return "Participant[hidden]";
    }
}
