package nl.regiovisie.gateway.work.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * The form on which a meeting is planned.
 *
 * @param provinces the regions of each province, both by name; a region in two provinces stands under the first
 */
public record PlanPage(PlanForm form, Faults faults, Map<String, List<Region>> provinces) {

    static PlanPage of(PlanForm form, Faults faults, List<Region> regions) {
        Map<String, List<Region>> provinces = regions.stream()
                .sorted((one, other) -> one.displayName().compareTo(other.displayName()))
                .collect(Collectors.groupingBy(PlanPage::province, TreeMap::new, Collectors.toList()));
        return new PlanPage(form, faults, provinces);
    }

    private static String province(Region region) {
        return region.provinces() == null || region.provinces().isEmpty()
                ? ""
                : region.provinces().get(0);
    }
}
