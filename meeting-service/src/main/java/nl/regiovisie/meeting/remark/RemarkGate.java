package nl.regiovisie.meeting.remark;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** What a report must know of the remarks before it is final. */
@ApplicationScoped
public class RemarkGate {

    private final Remarks remarks;
    private final Clock clock;

    RemarkGate(Remarks remarks, Clock clock) {
        this.remarks = remarks;
        this.clock = clock;
    }

    /** Fails with {@link RuleBroken} while people may remark, or while a remark waits for the facilitator. */
    public Uni<Void> refuseUnsettled(UUID meeting) {
        return remarks.round(meeting).chain(round -> {
            if (round == null) {
                return Uni.createFrom().voidItem();
            }
            if (round.isOpen(clock.instant())) {
                throw new RuleBroken("round-open", Messages.of("round-open", DutchDates.day(round.closesAt())));
            }
            return remarks.all(meeting).invoke(RemarkGate::refuseOpen).replaceWithVoid();
        });
    }

    /** @return null if there was no period for remarks */
    public Uni<Afterwards> afterwards(UUID meeting) {
        return remarks.round(meeting)
                .chain(round -> round == null
                        ? Uni.createFrom().nullItem()
                        : remarks.all(meeting)
                                .map(all -> new Afterwards(round.days(), all.size(), (int)
                                        all.stream().filter(Remark::isTakenOver).count())));
    }

    private static void refuseOpen(List<Remark> all) {
        List<UUID> open = all.stream()
                .filter(remark -> !remark.isSettled())
                .map(Remark::id)
                .toList();
        if (!open.isEmpty()) {
            throw new RuleBroken("remarks-open", Messages.of("remarks-open", open.size())).open(open);
        }
    }

    /**
     * What everyone may know of the remarks.
     *
     * @param days for how long people could remark
     * @param remarks how many there were
     * @param takenOver how many led to a change
     */
    public record Afterwards(int days, int remarks, int takenOver) {}
}
