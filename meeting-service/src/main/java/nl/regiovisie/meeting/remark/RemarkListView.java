package nl.regiovisie.meeting.remark;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The list of a meeting for one who was there, with what that person remarked.
 *
 * @param open whether remarks are still taken
 * @param general the remark about the list as a whole, or null
 */
@Schema(name = "RemarkList")
record RemarkListView(
        UUID meetingId,
        String title,
        Instant startsAt,
        Instant closesAt,
        boolean open,
        List<Item> items,
        RemarkView general) {

    /** @param remark what this person remarked on it, or null */
    @Schema(name = "RemarkListItem")
    record Item(UUID outcomeId, String kind, String theme, String text, RemarkView remark) {}
}
