package nl.regiovisie.gateway.work.remark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;
import nl.regiovisie.gateway.work.remark.Remarks.Remark;
import nl.regiovisie.gateway.work.remark.Remarks.Round;

/**
 * The remarks on the list of a meeting, for its facilitator.
 *
 * @param round null while nobody was asked
 * @param remarks those that wait first
 * @param points the words of each point, by id
 * @param typed what was refused, or null
 * @param days as they were typed
 */
record SettlePage(
        Meeting meeting,
        Round round,
        List<Remark> remarks,
        Map<UUID, String> points,
        SettleForm typed,
        String days,
        Faults faults) {

    /** What the remark is about; null for the list as a whole, or when the point was taken back. */
    public String point(Remark remark) {
        return remark.outcomeId() == null ? null : points.get(remark.outcomeId());
    }

    /** Names of fields: each remark has its own. */
    public String verdictField(Remark remark) {
        return "verdict-" + remark.id();
    }

    public String answerField(Remark remark) {
        return "answer-" + remark.id();
    }

    public String verdict(Remark remark) {
        if (isTyped(remark)) {
            return typed.verdict();
        }
        return remark.settled() ? remark.settlement().verdict() : "";
    }

    public String answer(Remark remark) {
        if (isTyped(remark)) {
            return typed.answer();
        }
        return remark.settled() && remark.settlement().answer() != null
                ? remark.settlement().answer()
                : "";
    }

    /** Faults of this form and of no other on the page. */
    public Faults faults(Remark remark) {
        return isTyped(remark) ? faults : Faults.NONE;
    }

    private boolean isTyped(Remark remark) {
        return typed != null && typed.id().equals(remark.id());
    }
}
