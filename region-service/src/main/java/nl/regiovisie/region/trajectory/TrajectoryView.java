package nl.regiovisie.region.trajectory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A trajectory as the API shows it.
 *
 * @param history how it stood, the oldest first; null in a list
 */
@Schema(name = "Trajectory", description = "De begeleiding van een organisatie")
record TrajectoryView(
        UUID id,
        Organisation provider,
        Phase phase,
        LocalDate startedOn,
        LocalDate endedOn,
        String nextStep,
        LocalDate nextStepOn,
        List<Step> history,
        boolean example,
        int version) {

    @Schema(name = "OrganisationInTrajectory")
    record Organisation(UUID id, String name) {}

    TrajectoryView with(List<Step> steps) {
        return new TrajectoryView(
                id, provider, phase, startedOn, endedOn, nextStep, nextStepOn, steps, example, version);
    }
}
