package nl.regiovisie.region.alliance;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a steward registers of an alliance.
 *
 * @param name 1–200 characters
 * @param about what they do together, or null; 1–2,000 characters
 * @param memberIds participation bodies, at least two, of at least two organisations
 * @param example true for invented demonstration content
 */
@Schema(name = "AllianceFacts")
record AllianceFacts(String name, String about, List<UUID> memberIds, boolean example) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ABOUT = 2_000;
    private static final int MOST_MEMBERS = 200;

    AllianceFacts {
        memberIds = Objects.requireNonNullElse(memberIds, List.of());
    }

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.text("name", name, LONGEST_NAME);
        errors.optionalText("about", about, LONGEST_ABOUT);
        errors.distinct("memberIds", memberIds, MOST_MEMBERS);
    }
}
