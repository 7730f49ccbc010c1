package nl.regiovisie.region.trajectory;

import java.time.LocalDate;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a trajectory stands.
 *
 * @param providerId the organisation
 * @param phase code of a phase
 * @param startedOn from 2000 to 2100
 * @param endedOn not before the start; compulsory in a final phase, and only there
 * @param nextStep what comes next, or null; 1–1,000 characters; not in a final phase
 * @param nextStepOn when, or null; only with a next step
 * @param note what happened, for the history, or null; 1–2,000 characters
 * @param example true for invented demonstration content
 */
@Schema(name = "TrajectoryFacts")
record TrajectoryFacts(
        UUID providerId,
        String phase,
        LocalDate startedOn,
        LocalDate endedOn,
        String nextStep,
        LocalDate nextStepOn,
        String note,
        boolean example) {

    private static final int LONGEST_STEP = 1_000;
    private static final int LONGEST_NOTE = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.required("providerId", providerId);
        errors.required("phase", phase);
        errors.optionalText("nextStep", nextStep, LONGEST_STEP);
        errors.optionalText("note", note, LONGEST_NOTE);
        errors.check(nextStepOn == null || nextStep != null, "nextStep", "next-step-required");
        day("nextStepOn", nextStepOn, errors);
        if (errors.required("startedOn", startedOn) && day("startedOn", startedOn, errors) && endedOn != null) {
            errors.check(!endedOn.isBefore(startedOn), "endedOn", "ends-before-start");
        }
        day("endedOn", endedOn, errors);
    }

    /** Notes what does not fit its phase. */
    void check(Phase known, FieldErrors errors) {
        errors.check(!known.isFinal() || endedOn != null, "endedOn", "end-required");
        errors.check(known.isFinal() || endedOn == null, "endedOn", "end-not-yet");
        errors.check(!known.isFinal() || nextStep == null, "nextStep", "no-next-step");
    }

    private static boolean day(String field, LocalDate day, FieldErrors errors) {
        return errors.check(day == null || !day.isBefore(EARLIEST) && day.isBefore(LATEST), field, "too-far-away");
    }
}
