package nl.regiovisie.recommendation.summary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "regiovisie.summary")
interface SummaryConfig {

    /** Whether the first document is made at start, so that the first reader does not wait for fonts to be read. */
    @WithDefault("true")
    boolean warmUp();
}
