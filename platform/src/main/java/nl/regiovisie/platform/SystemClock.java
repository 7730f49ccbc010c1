package nl.regiovisie.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place that reads the wall clock; everything else has a {@link Clock} injected. */
class SystemClock {

    @Produces
    @Singleton
    static Clock utc() {
        return Clock.systemUTC();
    }
}
