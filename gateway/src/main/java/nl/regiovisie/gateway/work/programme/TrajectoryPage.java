package nl.regiovisie.gateway.work.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.programme.Trajectories.Phase;
import nl.regiovisie.gateway.work.programme.Trajectories.Step;
import nl.regiovisie.gateway.work.programme.Trajectories.Trajectory;

/**
 * One trajectory.
 *
 * @param trajectory null for a new one
 */
public record TrajectoryPage(
        Trajectory trajectory, TrajectoryForm form, List<Phase> phases, List<Named> providers, Faults faults) {

    /** The newest first. */
    public List<Step> history() {
        List<Step> steps =
                new ArrayList<>(trajectory == null || trajectory.history() == null ? List.of() : trajectory.history());
        Collections.reverse(steps);
        return steps;
    }

    public String phaseName(String code) {
        return phases.stream()
                .filter(phase -> phase.code().equals(code))
                .map(Phase::name)
                .findFirst()
                .orElse(code);
    }

    public boolean example() {
        return trajectory != null && trajectory.example();
    }
}
