package nl.regiovisie.region.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.icalendar.ICalendar;

/** Gives the calendar as a feed. */
@ApplicationScoped
class Feeds {

    /** A feed goes back far enough for a reader who was away, and is never longer than a programme takes in. */
    private static final int DAYS_BACK = 180;

    private static final int LONGEST = 2_000;

    private final Calendar calendar;
    private final Site site;
    private final Today today;

    Feeds(Calendar calendar, Site site, Today today) {
        this.calendar = calendar;
        this.site = site;
        this.today = today;
    }

    /** @param region null for the whole country */
    Uni<String> feed(String region) {
        return calendar.entries(region, today.day().minusDays(DAYS_BACK), null, EntryPlace.BEFORE_ALL, LONGEST)
                .map(entries -> ICalendar.of(
                        name(region, entries),
                        entries.stream()
                                .map(entry -> entry.event(site.address()))
                                .toList()));
    }

    private static String name(String region, List<CalendarEntry> entries) {
        if (region == null) {
            return Messages.of("calendar-name");
        }
        return Messages.of(
                "calendar-name-region",
                entries.isEmpty() ? region : entries.get(0).regionName());
    }
}
