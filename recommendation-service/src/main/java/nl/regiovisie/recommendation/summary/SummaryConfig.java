package nl.regiovisie.recommendation.summary;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "regiovisie.summary")
interface SummaryConfig {

    /** Where readers find the site, without a slash at the end; a summary names the page of its region. */
    @WithDefault("http://localhost:8080")
    String site();

    /** Whether the first document is made at start, so that the first reader does not wait for fonts to be read. */
    @WithDefault("true")
    boolean warmUp();
}
