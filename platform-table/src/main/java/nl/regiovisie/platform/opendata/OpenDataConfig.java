package nl.regiovisie.platform.opendata;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "regiovisie.open-data")
interface OpenDataConfig {

    /** How old a file may be: whoever asks within this time gets the same one. */
    @WithDefault("1m")
    Duration kept();

    /** How long a file stays on the disk after another took its place, for those who are still reading it. */
    @WithDefault("10m")
    Duration read();
}
