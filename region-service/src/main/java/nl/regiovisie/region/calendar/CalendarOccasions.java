package nl.regiovisie.region.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.region.subscription.Occasion;
import nl.regiovisie.region.subscription.Occasions;

/** What subscribers are reminded of: evaluations, decisions, and the last day of each consultation. */
@ApplicationScoped
class CalendarOccasions implements Occasions {

    private static final int MOST_ON_A_DAY = 2_000;

    private final Calendar calendar;

    CalendarOccasions(Calendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Uni<List<Occasion>> on(LocalDate day) {
        return calendar.entries(null, day, day, EntryPlace.BEFORE_ALL, MOST_ON_A_DAY)
                .map(entries -> entries.stream()
                        .filter(entry -> entry.lastDay().equals(day) && !entry.cancelled())
                        .map(CalendarOccasions::occasion)
                        .toList());
    }

    private static Occasion occasion(CalendarEntry entry) {
        String title = entry.kind() == EntryKind.CONSULTATION
                ? Messages.of("calendar-last-day", entry.regionName())
                : entry.title();
        return new Occasion(entry.id(), entry.regionCode(), entry.lastDay(), title, entry.path());
    }
}
