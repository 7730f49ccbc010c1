package nl.regiovisie.recommendation.summary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "regiovisie.summary")
interface SummaryConfig {

    /** Whether the first document is made at start, so that the first reader does not wait for fonts to be read. */
    @WithDefault("true")
    boolean warmUp();

    /** How old a summary may be, unless something was changed here since. */
    @WithDefault("10s")
    Duration kept();
}
