package nl.regiovisie.region.subscription;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** When reminders go out. */
@ConfigMapping(prefix = "regiovisie.reminders")
interface RemindersConfig {

    /** How often is looked whether something is due; what was queued is not queued again. */
    @WithDefault("10m")
    Duration every();

    /** Not before this time of the day in Europe/Amsterdam. */
    @WithDefault("08:00")
    LocalTime from();

    /** How many people are reminded in one transaction. */
    @WithDefault("500")
    int page();
}
