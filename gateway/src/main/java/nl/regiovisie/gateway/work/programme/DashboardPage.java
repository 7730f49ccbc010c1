package nl.regiovisie.gateway.work.programme;

import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Programmes.Programme;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.programme.Trajectories.Trajectory;

/**
 * Everything about a year.
 *
 * @param years for which something was set out, the latest first
 * @param programme null if nothing was ever set out
 * @param trajectories of all years, the one that began last first
 * @param form null for who may not set targets
 */
public record DashboardPage(
        List<Integer> years,
        Programme programme,
        List<Trajectory> trajectories,
        RegionNames regions,
        TargetsForm form,
        Faults faults) {

    /** Regions in which no meeting was held that year, by name. */
    public List<RegionNames.Entry> uncovered() {
        return programme == null || programme.uncoveredRegions() == null
                ? List.of()
                : regions.entries(programme.uncoveredRegions());
    }

    public List<Trajectory> running() {
        return trajectories.stream().filter(known -> known.endedOn() == null).toList();
    }

    public List<Trajectory> ended() {
        return trajectories.stream().filter(known -> known.endedOn() != null).toList();
    }

    public boolean example() {
        return programme != null && programme.example() || trajectories.stream().anyMatch(Trajectory::example);
    }
}
