package nl.regiovisie.meeting.remark;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A period for remarks, as its facilitators see it.
 *
 * @param open whether people may remark now
 * @param invited how many people got a link
 * @param remarks how many there are
 * @param unsettled how many wait for the facilitator
 */
@Schema(name = "RemarkRound")
record RoundView(
        UUID meetingId,
        int days,
        Instant openedAt,
        Instant closesAt,
        boolean open,
        int invited,
        int remarks,
        int unsettled,
        int version) {

    static RoundView of(RemarkRound round, List<Remark> remarks, Instant now) {
        return new RoundView(
                round.meetingId(),
                round.days(),
                round.openedAt(),
                round.closesAt(),
                round.isOpen(now),
                round.invited(),
                remarks.size(),
                (int) remarks.stream().filter(remark -> !remark.isSettled()).count(),
                round.version());
    }
}
