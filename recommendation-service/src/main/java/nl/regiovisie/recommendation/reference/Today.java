package nl.regiovisie.recommendation.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is in the Netherlands: on it depends which municipality is in which region. */
@ApplicationScoped
public class Today {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate day() {
        return LocalDate.now(clock.withZone(AMSTERDAM));
    }
}
