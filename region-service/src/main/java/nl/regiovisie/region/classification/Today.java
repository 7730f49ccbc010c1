package nl.regiovisie.region.classification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is in the Netherlands. */
@ApplicationScoped
public class Today {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
