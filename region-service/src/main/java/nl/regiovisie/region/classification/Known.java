package nl.regiovisie.region.classification;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The whole register at a moment.
 *
 * @param regions by code
 * @param municipalities by code
 * @param revision another number after each change
 */
public record Known(List<RegionFacts> regions, List<MunicipalityFacts> municipalities, long revision) {

    public Known {
        regions = List.copyOf(regions);
        municipalities = List.copyOf(municipalities);
    }

    /** The days from this one on, on which something changes, the earliest first. */
    public List<LocalDate> changesFrom(LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>();
        regions.stream().filter(region -> !region.neverCameToBe()).forEach(region -> {
            region.names().forEach(name -> days.add(name.validFrom()));
            add(days, region.validUntil());
        });
        municipalities.stream().filter(known -> !known.memberships().isEmpty()).forEach(known -> {
            known.names().forEach(name -> days.add(name.validFrom()));
            known.memberships().forEach(membership -> {
                days.add(membership.validFrom());
                add(days, membership.validUntil());
            });
        });
        return List.copyOf(days.tailSet(day));
    }

    private static void add(SortedSet<LocalDate> days, LocalDate end) {
        if (end != null) {
            days.add(end);
        }
    }
}
