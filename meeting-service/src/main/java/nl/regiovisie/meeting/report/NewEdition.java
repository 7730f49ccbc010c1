package nl.regiovisie.meeting.report;

import java.util.UUID;
import nl.regiovisie.meeting.report.EditionService.Made;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/**
 * An edition on its way to the public.
 *
 * @param version of the report from which it was made
 * @param erratumId null for the first edition
 * @param made null if it is public already
 */
record NewEdition(UUID meetingId, int version, UUID erratumId, ErratumDraft erratum, Made made) {

    static NewEdition known(MeetingReport report) {
        return new NewEdition(report.meetingId(), report.version(), null, null, null);
    }

    /** @throws RuleBroken if the id is taken by other words, or elsewhere */
    static NewEdition repeated(MeetingReport report, Erratum known, ErratumDraft draft) {
        if (!known.says(report.meetingId(), draft)) {
            throw new RuleBroken("erratum-is-published", Messages.of("erratum-is-published")).current(known.view());
        }
        return known(report);
    }

    boolean isFirst() {
        return erratumId == null;
    }

    Edition edition() {
        return new Edition(meetingId, made.content().edition());
    }

    /** Two attempts are never printed as one: each has its own moment. */
    String key() {
        return meetingId + "/" + made.content().edition() + "/" + made.at();
    }
}
