package nl.regiovisie.gateway.work.subscription;

import java.util.Comparator;
import java.util.List;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * The form with which somebody asks for reminders.
 *
 * @param regions by name; empty when they are not known now
 */
public record SubscribePage(SubscribeForm form, Faults faults, List<Region> regions) {

    static SubscribePage of(SubscribeForm form, Faults faults, List<Region> regions) {
        return new SubscribePage(
                form,
                faults,
                regions.stream()
                        .sorted(Comparator.comparing(Region::displayName))
                        .toList());
    }

    /** Whether the chosen region has to be kept without its name. */
    public boolean keepsChoice() {
        return regions.isEmpty() && !form.region().isEmpty();
    }
}
