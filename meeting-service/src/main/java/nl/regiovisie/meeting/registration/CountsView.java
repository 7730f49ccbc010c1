package nl.regiovisie.meeting.registration;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people come to a meeting.
 *
 * @param closed why the caller cannot register: CANCELLED, OVER or AFFILIATED_ONLY; null if it is possible
 * @param roles only for its facilitators, else null
 */
@Schema(name = "RegistrationCounts")
record CountsView(UUID meetingId, int seats, int registered, int waiting, Closed closed, List<RoleCount> roles) {

    /** @param present how many of those who registered were there, and who came without having registered */
    @Schema(name = "RoleCount")
    record RoleCount(String role, int registered, int present) {}
}
