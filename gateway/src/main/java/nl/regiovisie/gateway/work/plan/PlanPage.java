package nl.regiovisie.gateway.work.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.plan.PlanDesk.Clashes;
import nl.regiovisie.gateway.work.plan.PlanDesk.Facilitator;

/**
 * The form on which a meeting is planned or changed.
 *
 * @param provinces the regions of each province, both by name; a region in two provinces stands under the first
 * @param facilitators all who can be asked to join, by name
 * @param clashes how many of those who come cannot, if it moves to where the form says
 */
public record PlanPage(
        PlanForm form,
        Faults faults,
        Map<String, List<Region>> provinces,
        MeetingNames names,
        List<Facilitator> facilitators,
        Clashes clashes) {

    static PlanPage of(
            PlanForm form,
            Faults faults,
            List<Region> regions,
            MeetingNames names,
            List<Facilitator> facilitators,
            Clashes clashes) {
        Map<String, List<Region>> provinces = regions.stream()
                .sorted((one, other) -> one.displayName().compareTo(other.displayName()))
                .collect(Collectors.groupingBy(PlanPage::province, TreeMap::new, Collectors.toList()));
        return new PlanPage(form, faults, provinces, names, facilitators, clashes);
    }

    public boolean isNew() {
        return form.version().isEmpty();
    }

    public String action() {
        return isNew() ? "/werk/bijeenkomsten/nieuw" : "/werk/bijeenkomsten/" + form.id() + "/wijzigen";
    }

    /** The title that someone else gave it meanwhile; null when nobody changed it. */
    public String newestTitle() {
        JsonNode current = faults.current();
        return current == null ? null : current.path("title").asText();
    }

    /** When it begins as someone else changed it meanwhile. */
    public Instant newestStart() {
        return Instant.parse(faults.current().path("startsAt").asText());
    }

    private static String province(Region region) {
        return region.provinces() == null || region.provinces().isEmpty()
                ? ""
                : region.provinces().get(0);
    }
}
